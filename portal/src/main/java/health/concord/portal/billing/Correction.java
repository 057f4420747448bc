package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a correction made of a claim. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Correction(
        UUID claim, String number, String state, @Nullable UUID successor) {}
