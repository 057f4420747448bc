package health.concord.billing.statement;

import health.concord.billing.money.Money;
import java.time.Instant;
import java.util.UUID;

/** A statement on the wire; its document is at {@code /statements/{id}/document}. */
public record StatementView(
        UUID id,
        UUID client,
        String site,
        String number,
        long balanceCents,
        String currency,
        int claims,
        String madeBy,
        Instant madeAt) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.id(),
                statement.client(),
                statement.site(),
                statement.number(),
                statement.balanceCents(),
                Money.CURRENCY,
                statement.claims(),
                statement.madeBy(),
                statement.madeAt());
    }
}
