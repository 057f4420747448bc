package health.concord.matching.insight;

import health.concord.matching.recommendation.Option;
import health.concord.matching.recommendation.Part;
import health.concord.matching.recommendation.Reason;
import health.concord.matching.rule.Reweighted;
import health.concord.matching.rule.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why one option and not another.
 *
 * @param difference of the scores; above zero: the first is better
 * @param lines what makes it, the weightiest first; their differences add up to it
 * @param same parts in both
 * @param tippingWeights for each rule at which weight the two would be level, all else the same
 */
public record Comparison(
        BigDecimal difference,
        List<Line> lines,
        List<String> same,
        List<String> onlyInFirst,
        List<String> onlyInSecond,
        List<Tipping> tippingWeights) {

    private static final int DECIMALS = 3;

    /** A weight above this would drown all other rules. */
    private static final BigDecimal MOST = BigDecimal.TEN;

    /**
     * One rule's part in it.
     *
     * @param first points it gave to or took from the first option, and {@code second} the other
     */
    public record Line(
            String rule,
            String factor,
            @Nullable String answer,
            BigDecimal first,
            BigDecimal second,
            BigDecimal difference,
            List<String> text,
            List<String> otherText,
            String source) {}

    /** @param weight it has now */
    public record Tipping(String rule, BigDecimal weight, BigDecimal levelAt) {}

    public static Comparison of(Option first, Option second, RuleSet rules) {
        var difference = first.score().subtract(second.score());
        var lines = lines(first, second);
        var theirs = names(second);
        var mine = names(first);
        return new Comparison(
                difference,
                lines,
                mine.stream().filter(theirs::contains).toList(),
                mine.stream().filter(name -> !theirs.contains(name)).toList(),
                theirs.stream().filter(name -> !mine.contains(name)).toList(),
                tipping(difference, lines, rules));
    }

    private static List<Line> lines(Option first, Option second) {
        var sums = new LinkedHashMap<String, Sum>();
        say(first.pros(), 1, true, sums);
        say(first.cons(), -1, true, sums);
        say(second.pros(), 1, false, sums);
        say(second.cons(), -1, false, sums);
        return sums.values().stream()
                .filter(sum -> sum.first.compareTo(sum.second) != 0)
                .map(Sum::line)
                .sorted(Comparator.comparing((Line line) -> line.difference().abs())
                        .reversed()
                        .thenComparing(Line::rule))
                .toList();
    }

    private static void say(List<Reason> reasons, int sign, boolean first, Map<String, Sum> sums) {
        for (var reason : reasons) {
            sums.computeIfAbsent(reason.rule() + " " + reason.factor(), any -> new Sum(reason))
                    .add(reason, sign, first);
        }
    }

    /** Points grow in proportion to the weight of their rule, so the level point is where the rule's part makes up. */
    private static List<Tipping> tipping(BigDecimal difference, List<Line> lines, RuleSet rules) {
        var found = new ArrayList<Tipping>();
        for (var line : lines) {
            var weight = Reweighted.weight(rules, line.rule());
            var ours = lines.stream()
                    .filter(other -> other.rule().equals(line.rule()))
                    .map(Line::difference)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var known = found.stream().anyMatch(tipping -> tipping.rule().equals(line.rule()));
            if (!known && ours.signum() != 0 && weight.signum() > 0) {
                var level = weight.multiply(BigDecimal.ONE.subtract(difference.divide(ours, 6, RoundingMode.HALF_UP)))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
                if (level.signum() >= 0 && level.compareTo(MOST) <= 0) {
                    found.add(new Tipping(line.rule(), weight, level));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> names(Option option) {
        return option.parts().stream().map(Part::name).distinct().toList();
    }

    private static final class Sum {

        private final Reason reason;
        private final List<String> text = new ArrayList<>();
        private final List<String> otherText = new ArrayList<>();
        private BigDecimal first = BigDecimal.ZERO;
        private BigDecimal second = BigDecimal.ZERO;

        Sum(Reason reason) {
            this.reason = reason;
        }

        void add(Reason more, int sign, boolean toFirst) {
            var points = more.weight().multiply(BigDecimal.valueOf(sign));
            if (toFirst) {
                first = first.add(points);
                text.add(more.text());
            } else {
                second = second.add(points);
                otherText.add(more.text());
            }
        }

        Line line() {
            return new Line(
                    reason.rule(),
                    reason.factor(),
                    reason.answer(),
                    first,
                    second,
                    first.subtract(second),
                    List.copyOf(text),
                    List.copyOf(otherText),
                    reason.source());
        }
    }
}
