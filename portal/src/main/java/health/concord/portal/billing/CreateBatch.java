package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Sends a site's ready claims to a payer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateBatch(
        @Nullable String payer, String site, @Nullable String form) {}
