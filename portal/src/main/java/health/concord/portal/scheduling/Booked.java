package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of one client, or several as a whole, that were just booked.
 *
 * @param warnings what to know of it; empty or null where there is nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Booked(UUID id, @Nullable List<UnitsWarning> warnings) {}
