package health.concord.billing.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalView(
        UUID id,
        JournalKind kind,
        String site,
        @Nullable UUID claim,
        LocalDate occurredOn,
        Instant postedAt,
        String postedBy,
        @Nullable UUID reverses,
        @Nullable String note,
        String currency,
        List<Entry> entries) {

    /** One entry. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Account account,
            Side side,
            long amountCents,
            @Nullable UUID payer,
            @Nullable UUID client) {}

    static JournalView of(Journal journal) {
        return new JournalView(
                journal.id(),
                journal.kind(),
                journal.site(),
                journal.claim(),
                journal.occurredOn(),
                journal.postedAt(),
                journal.postedBy(),
                journal.reverses(),
                journal.note(),
                Money.CURRENCY,
                journal.entries().stream()
                        .map(entry ->
                                new Entry(entry.account(), entry.side(), entry.cents(), entry.payer(), entry.client()))
                        .toList());
    }
}
