package health.concord.billing.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A claim without a store, for tests of other packages. */
public final class ClaimOnFile {

    private ClaimOnFile() {}

    public static Claim with(UUID payer) {
        return new Claim(
                "C000000001",
                new ClaimDraft(
                        UUID.randomUUID(),
                        "harbor",
                        new ClaimBasis(UUID.randomUUID(), payer, null, null, null, null),
                        LocalDate.of(2026, 3, 2),
                        null,
                        List.of()),
                new Step("test", Instant.EPOCH, "made"));
    }
}
