package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How a client came to a session; without times it is the whole of it.
 *
 * @param joinedBy {@code IN_PERSON}, {@code VIDEO} or {@code AUDIO}; the session's own way without
 * @param correctedBecause why it is put right after its day was closed for billing; administrators only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordAttendance(
        String status,
        @Nullable String arrivedAt,
        @Nullable String leftAt,
        @Nullable String reason,
        @Nullable String joinedBy,
        @Nullable String correctedBecause) {}
