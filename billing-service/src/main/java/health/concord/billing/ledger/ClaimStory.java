package health.concord.billing.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the money of one claim, step by step.
 *
 * @param payerCents what the payer still owes
 * @param patientCents what the person still owes
 */
public record ClaimStory(
        UUID claim,
        String currency,
        List<Step> steps,
        long payerCents,
        long patientCents,
        Map<Account, Long> accounts) {

    /** One journal, with what was owed after it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            LocalDate on,
            JournalKind kind,
            String by,
            @Nullable String note,
            Map<Account, Long> movedCents,
            long payerCentsAfter,
            long patientCentsAfter) {}

    static ClaimStory of(UUID claim, List<Journal> journals) {
        Map<Account, Long> balance = new EnumMap<>(Account.class);
        List<Step> steps = new ArrayList<>();
        for (Journal journal : journals) {
            Map<Account, Long> moved = new EnumMap<>(Account.class);
            journal.entries()
                    .forEach(entry -> moved.merge(
                            entry.account(), entry.side() == Side.DEBIT ? entry.cents() : -entry.cents(), Long::sum));
            moved.forEach((account, cents) -> balance.merge(account, cents, Long::sum));
            steps.add(new Step(
                    journal.occurredOn(),
                    journal.kind(),
                    journal.postedBy(),
                    journal.note(),
                    moved,
                    balance.getOrDefault(Account.AR_PAYER, 0L),
                    balance.getOrDefault(Account.AR_PATIENT, 0L)));
        }
        return new ClaimStory(
                claim,
                Money.CURRENCY,
                steps,
                balance.getOrDefault(Account.AR_PAYER, 0L),
                balance.getOrDefault(Account.AR_PATIENT, 0L),
                balance);
    }
}
