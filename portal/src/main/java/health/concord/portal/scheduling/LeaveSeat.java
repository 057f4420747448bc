package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** From when a client does not come any more; today where it is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeaveSeat(@Nullable String from, @Nullable String reason) {}
