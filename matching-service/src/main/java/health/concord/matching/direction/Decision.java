package health.concord.matching.direction;

import health.concord.matching.eligibility.Deferral;
import health.concord.matching.eligibility.Limits;
import health.concord.matching.eligibility.Limits.Limit;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.Decisive;
import health.concord.matching.rule.RuleSet.Row;
import health.concord.matching.rule.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Individual, group or combined. A hard rule that leaves groups out decides first, then the decisive rows in their
 * order (both conflicts of the specification among them), then the votes of the factors; without a clear majority the
 * default stands. These are rules of fit: the formats are equally effective.
 */
public record Decision(Direction direction, List<Ground> grounds, Limits limits) {

    /**
     * Why: a rule, the factor it looked at, the answer behind it, and how much it counted.
     *
     * @param speaksFor the direction it speaks for
     */
    public record Ground(
            String rule,
            @Nullable String factor,
            @Nullable String answer,
            Direction speaksFor,
            BigDecimal weight,
            String text,
            String source) {}

    public static Decision of(RuleSet rules, Facts client, List<Deferral> deferrals) {
        var decisive = rules.decisive().stream()
                .filter(rule -> rule.when().holds(client))
                .toList();
        var limits = new Limits(decisive.stream()
                .map(rule -> new Limit(
                        rule.id(),
                        Text.fill(rule.text(), client),
                        rule.models(),
                        rule.maxGroupSize(),
                        rule.therapistNeeds()))
                .toList());
        var grounds = new ArrayList<Ground>();
        deferrals.forEach(deferral -> grounds.add(new Ground(
                deferral.rule(),
                null,
                null,
                Direction.INDIVIDUAL,
                BigDecimal.ONE,
                deferral.text(),
                deferral.source())));
        decisive.forEach(rule -> grounds.add(ground(rule, client)));
        if (!deferrals.isEmpty()) {
            return new Decision(Direction.INDIVIDUAL, List.copyOf(grounds), limits);
        }
        if (!decisive.isEmpty()) {
            return new Decision(decisive.getFirst().direction(), List.copyOf(grounds), limits);
        }
        return counted(rules, client, limits);
    }

    /** What leaves the groups out when individual treatment was decided without a hard rule saying so. */
    public List<Deferral> deferrals(List<Deferral> byHardRules) {
        if (direction != Direction.INDIVIDUAL || !byHardRules.isEmpty()) {
            return byHardRules;
        }
        return grounds.stream()
                .filter(ground -> ground.speaksFor() == Direction.INDIVIDUAL)
                .limit(1)
                .map(ground -> new Deferral(ground.rule(), "NOT_SUITABLE", ground.text(), ground.source(), true, null))
                .toList();
    }

    private static Decision counted(RuleSet rules, Facts client, Limits limits) {
        var voting = rules.rows().stream()
                .filter(row -> row.vote() > 0 && row.when().holds(client))
                .toList();
        var grounds = new ArrayList<Ground>();
        voting.forEach(row -> grounds.add(ground(row, client)));
        var margin = votes(voting, Direction.INDIVIDUAL, client).subtract(votes(voting, Direction.GROUP, client));
        var decide = rules.decide();
        if (margin.compareTo(BigDecimal.valueOf(decide.individualMargin())) >= 0) {
            return new Decision(Direction.INDIVIDUAL, List.copyOf(grounds), limits);
        }
        if (margin.compareTo(BigDecimal.valueOf(-decide.groupMargin())) <= 0) {
            return new Decision(Direction.GROUP, List.copyOf(grounds), limits);
        }
        grounds.add(new Ground(
                "D-DEFAULT", null, null, decide.otherwise(), BigDecimal.ZERO, decide.text(), decide.source()));
        return new Decision(decide.otherwise(), List.copyOf(grounds), limits);
    }

    private static BigDecimal votes(List<Row> voting, Direction direction, Facts client) {
        return voting.stream()
                .filter(row -> row.direction() == direction)
                .map(row -> vote(row, client))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal vote(Row row, Facts client) {
        return BigDecimal.valueOf(row.vote())
                .multiply(client.share(row.factor(), row.scale()))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Ground ground(Decisive rule, Facts client) {
        return new Ground(
                rule.id(),
                rule.factor(),
                client.answer(rule.factor()),
                rule.direction(),
                BigDecimal.ONE,
                Text.fill(rule.text(), client),
                rule.source());
    }

    private static Ground ground(Row row, Facts client) {
        return new Ground(
                row.id(),
                row.factor(),
                client.answer(row.factor()),
                row.direction(),
                vote(row, client),
                Text.fill(row.pro(), client),
                row.source());
    }
}
