package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each person weighs: one, and more for waiting, for risk, and for belonging to people who wait longer than others.
 * In thousandths, so that sums are exact.
 */
final class Weights {

    private static final int DAYS_A_WEEK = 7;
    private static final int HOPELESS = 2;

    private final QueuePolicy policy;
    private final int defaultMaxWaitDays;
    private final Map<String, BigDecimal> extraOf = new HashMap<>();

    Weights(QueuePolicy policy, List<Waiting> waiting, int defaultMaxWaitDays) {
        this.policy = policy;
        this.defaultMaxWaitDays = defaultMaxWaitDays;
        var all = waiting.stream().mapToInt(Waiting::daysWaited).average().orElse(0);
        for (var attribute : policy.fairness().attributes()) {
            var byValue = new HashMap<String, List<Integer>>();
            for (var one : waiting) {
                var value = Traits.of(one.client(), policy.ageBands()).get(attribute);
                if (value != null) {
                    byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(one.daysWaited());
                }
            }
            byValue.forEach((value, days) -> extraOf.put(attribute + "=" + value, extra(days, all)));
        }
    }

    private BigDecimal extra(List<Integer> days, double all) {
        var own = days.stream().mapToInt(Integer::intValue).average().orElse(0);
        var longer = all <= 0 ? 0 : Math.max(0, own / all - 1);
        return BigDecimal.valueOf(longer).min(policy.fairness().most());
    }

    /** In thousandths. */
    long of(Waiting one) {
        var worth = policy.worth();
        var weeks = BigDecimal.valueOf(one.daysWaited()).divide(BigDecimal.valueOf(DAYS_A_WEEK), 4, RoundingMode.DOWN);
        var weight = BigDecimal.ONE
                .add(worth.perWeekWaited().multiply(weeks).min(worth.mostForWaiting()))
                .add(overdue(one) ? worth.overdue() : BigDecimal.ZERO)
                .add(risk(one.client()))
                .add(fairness(one));
        return weight.movePointRight(3).longValue();
    }

    boolean overdue(Waiting one) {
        var most = one.client().maxWaitDays();
        return one.daysWaited() > (most == null ? defaultMaxWaitDays : most);
    }

    private BigDecimal risk(Snapshot client) {
        var safety = client.safety();
        var band =
                safety == null || safety.cssrs() == null ? "" : safety.cssrs().toLowerCase(Locale.ROOT);
        var hopeless = client.factors().stream()
                .anyMatch(factor -> factor.code().equals("hopelessness")
                        && factor.value() instanceof Number degree
                        && degree.intValue() >= HOPELESS);
        return policy.worth()
                .risk()
                .getOrDefault(band, BigDecimal.ZERO)
                .add(hopeless ? policy.worth().hopelessness() : BigDecimal.ZERO);
    }

    private BigDecimal fairness(Waiting one) {
        return Traits.of(one.client(), policy.ageBands()).entrySet().stream()
                .map(trait -> extraOf.getOrDefault(trait.getKey() + "=" + trait.getValue(), BigDecimal.ZERO))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
