package health.concord.billing.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be noted of a service.
 *
 * @param claim null when it makes no charge
 * @param reason code of why it makes no charge or waits; empty otherwise
 */
public record ServiceDecision(
        UUID service,
        Outcome outcome,
        @Nullable UUID claim,
        @Nullable UUID line,
        String reason) {}
