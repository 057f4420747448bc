package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How a client came to a session; without times it is the whole of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordAttendance(
        String status,
        @Nullable String arrivedAt,
        @Nullable String leftAt,
        @Nullable String reason) {}
