package health.concord.billing.claim;

import java.time.LocalDate;
import java.util.UUID;

/** One client's week at one site, by its Monday. */
public record Week(UUID client, String site, LocalDate monday) {

    public static Week of(Claim claim) {
        return new Week(claim.client(), claim.site(), claim.weekOf());
    }
}
