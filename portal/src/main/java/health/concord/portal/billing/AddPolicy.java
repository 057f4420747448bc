package health.concord.portal.billing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new version of a policy; it ends the one that is open. */
public record AddPolicy(
        UUID payer, String program, @Nullable String effectiveFrom, JsonNode terms) {}
