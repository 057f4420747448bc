package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Asks the payer of a coverage for units, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestAuthorisation(
        @Nullable String coverage,
        @Nullable String service,
        @Nullable String revCode,
        @Nullable Integer units,
        @Nullable String from,
        @Nullable String to) {}
