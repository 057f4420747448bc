package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** An episode that was closed with a summary. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Discharged(UUID episode) {}
