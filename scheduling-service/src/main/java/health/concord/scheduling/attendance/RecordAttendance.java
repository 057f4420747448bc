package health.concord.scheduling.attendance;

import health.concord.scheduling.care.CareMode;
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
 * @param joinedBy how this client was joined, for example by video to a group that met in person; the session's way
 *     without
 * @param correctedBecause why it is put right after its day was closed for billing; program administrators only
 */
public record RecordAttendance(
        @NotNull AttendanceStatus status,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        @Nullable @Size(max = 200) String reason,
        @Nullable CareMode joinedBy,
        @Nullable @Size(min = 3, max = 200) String correctedBecause) {

    RecordAttendance(
            AttendanceStatus status,
            @Nullable OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime leftAt,
            @Nullable String reason) {
        this(status, arrivedAt, leftAt, reason, null, null);
    }
}
