package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Takes a merge back, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnmergeClient(@Nullable String reason) {}
