package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A new payer, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterPayer(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String ediId,
        @Nullable String filingIndicator,
        boolean acceptsAssignment) {}
