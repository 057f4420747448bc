package health.concord.billing.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What intake is told for its accounting of disclosures.
 *
 * @param reference the file it was in
 */
public record DisclosureMade(
        UUID disclosure,
        UUID client,
        @Nullable UUID consent,
        String recipient,
        String purpose,
        List<String> categories,
        Instant at,
        String reference) {

    public static final String PAYMENT = "PAYMENT";
}
