package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A payer that was taken over with its policies. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Imported(Payer payer) {}
