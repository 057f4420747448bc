package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Makes claims of the weeks of these days, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunClaims(
        String site,
        @Nullable String client,
        @Nullable String from,
        @Nullable String to) {}
