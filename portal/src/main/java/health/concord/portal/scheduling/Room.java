package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A room of a site. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Room(UUID id, String name) {}
