package health.concord.billing.payer;

import java.util.UUID;

/** A payer where only its name is wanted. */
public record PayerName(UUID id, String name) {

    public static PayerName of(Payer payer) {
        return new PayerName(payer.id(), payer.name());
    }
}
