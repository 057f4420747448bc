package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Somebody who sees clients. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Therapist(UUID id, String name, int caseloadLimit, int caseload) {}
