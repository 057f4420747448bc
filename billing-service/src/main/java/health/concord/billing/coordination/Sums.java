package health.concord.billing.coordination;

import health.concord.billing.edi.Adjustment;
import health.concord.billing.money.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What several answers come to: what was paid, and what was taken off by group and reason. */
final class Sums {

    private static final char BETWEEN = '-';

    private Money paid = Money.ZERO;
    private final Map<String, Adjustment> byReason = new TreeMap<>();

    void add(Money more, List<Adjustment> adjustments) {
        paid = paid.plus(more);
        for (Adjustment one : adjustments) {
            byReason.merge(
                    one.group() + BETWEEN + one.reason(),
                    one,
                    (before, now) -> new Adjustment(
                            now.group(), now.reason(), before.amount().plus(now.amount())));
        }
    }

    Money paid() {
        return paid;
    }

    /** Those that do not come to nought, by group and reason. */
    List<Adjustment> adjustments() {
        return byReason.values().stream()
                .filter(one -> !one.amount().equals(Money.ZERO))
                .toList();
    }

    boolean isEmpty() {
        return paid.equals(Money.ZERO) && adjustments().isEmpty();
    }

    /** Whether what was paid and taken off is what was charged. */
    boolean accountFor(Money charged) {
        return charged.equals(adjustments().stream().map(Adjustment::amount).reduce(paid, Money::plus));
    }
}
