package health.concord.scheduling.session;

import java.util.List;
import java.util.UUID;

/** Sessions of one client that were booked as a whole; those to come that take place. */
public record AppointmentsView(UUID id, List<SessionView> sessions) {}
