package health.concord.billing.denial;

import health.concord.billing.money.Money;
import java.time.Instant;
import java.util.UUID;

/** An appeal on the wire; its letter is at {@code /appeals/{id}/letter}. */
public record AppealView(UUID id, UUID claim, int ordinal, long amountCents, String currency, String by, Instant at) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.claim(),
                appeal.ordinal(),
                appeal.cents(),
                Money.CURRENCY,
                appeal.by(),
                appeal.at());
    }
}
