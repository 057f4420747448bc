package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Somebody who leads sessions. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Clinician(UUID id, String displayName) {}
