package health.concord.scheduling.attendance;

import health.concord.scheduling.booking.Session;
import org.jspecify.annotations.Nullable;

/** A session a client is or was to come to, and how that went, if it is recorded. */
public record Attended(Session session, @Nullable Attendance attendance) {}
