package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads sessions.
 *
 * @param account the name this person signs in with, where it is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Clinician(
        UUID id, String displayName, @Nullable String account) {}
