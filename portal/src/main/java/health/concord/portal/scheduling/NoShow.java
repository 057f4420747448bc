package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** An absence of which nobody was told before. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoShow(UUID session, UUID client, String status) {}
