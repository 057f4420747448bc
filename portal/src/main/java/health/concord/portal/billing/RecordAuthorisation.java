package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Records what a payer allowed, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordAuthorisation(
        String client,
        @Nullable String payer,
        @Nullable String number,
        @Nullable String service,
        @Nullable Integer units,
        @Nullable String from,
        @Nullable String to) {}
