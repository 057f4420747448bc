package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** An appeal with its letter. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appeal(UUID id, UUID claim, long amountCents) {}
