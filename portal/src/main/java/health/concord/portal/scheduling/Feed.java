package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that whoever has its address can read.
 *
 * @param address told once, when it is made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Feed(UUID id, UUID owner, @Nullable String address, boolean revoked, String madeBy, Instant madeAt) {}
