package health.concord.billing.ledger;

import health.concord.billing.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All accounts with their two sides; the sums of both are equal. */
public record TrialBalanceView(String currency, long debitCents, long creditCents, List<Row> accounts) {

    /**
     * One account.
     *
     * @param balanceCents debits less credits
     */
    public record Row(Account account, long debitCents, long creditCents, long balanceCents) {}

    static TrialBalanceView of(List<JournalRepository.Total> totals) {
        Map<Account, long[]> sums = new EnumMap<>(Account.class);
        for (JournalRepository.Total total : totals) {
            sums.computeIfAbsent(total.account(), account -> new long[2])[
                    total.side().ordinal()] += total.cents();
        }
        List<Row> rows = sums.entrySet().stream()
                .map(sum -> new Row(
                        sum.getKey(), sum.getValue()[0], sum.getValue()[1], sum.getValue()[0] - sum.getValue()[1]))
                .toList();
        return new TrialBalanceView(
                Money.CURRENCY,
                rows.stream().mapToLong(Row::debitCents).sum(),
                rows.stream().mapToLong(Row::creditCents).sum(),
                rows);
    }
}
