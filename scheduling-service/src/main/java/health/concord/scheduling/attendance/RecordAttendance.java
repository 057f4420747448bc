package health.concord.scheduling.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a client came to a session.
 *
 * @param arrivedAt the session's beginning when left out; needed for LATE
 * @param leftAt the session's end when left out; needed for LEFT_EARLY
 * @param reason of an absence or a short stay, in a few words without clinical content
 */
public record RecordAttendance(
        @NotNull AttendanceStatus status,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        @Nullable @Size(max = 200) String reason) {}
