package health.concord.matching.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A rule set with other weights, for asking what would be; it is no version, and nothing is decided under it. */
public final class Reweighted {

    private static final String MIX = "S-MIX";

    private Reweighted() {}

    /** Ids of the rules that have a weight. */
    public static Set<String> names(RuleSet rules) {
        var names = new TreeSet<String>();
        rules.rows().forEach(row -> names.add(row.id()));
        rules.soft().forEach(rule -> names.add(rule.id()));
        names.add(MIX);
        return names;
    }

    public static BigDecimal weight(RuleSet rules, String id) {
        if (id.equals(MIX)) {
            return rules.program().mixWeight();
        }
        return rules.rows().stream()
                .filter(row -> row.id().equals(id))
                .map(RuleSet.Row::weight)
                .findFirst()
                .or(() -> rules.soft().stream()
                        .filter(rule -> rule.id().equals(id))
                        .map(RuleSet.SoftRule::weight)
                        .findFirst())
                .orElse(BigDecimal.ZERO);
    }

    public static RuleSet of(RuleSet r, Map<String, BigDecimal> weights) {
        if (weights.isEmpty()) {
            return r;
        }
        return new RuleSet(
                r.version(),
                r.effectiveFrom(),
                r.title(),
                r.review(),
                r.author(),
                r.reason(),
                r.factors(),
                r.instruments(),
                r.derived(),
                r.hard(),
                r.decisive(),
                r.decide(),
                r.rows().stream()
                        .map(row -> row(row, weights.getOrDefault(row.id(), row.weight())))
                        .toList(),
                soft(r.soft(), weights),
                r.plans(),
                r.notes(),
                program(r.program(), weights.getOrDefault(MIX, r.program().mixWeight())),
                r.models(),
                r.stages(),
                r.search(),
                r.domains(),
                r.composition());
    }

    private static RuleSet.Row row(RuleSet.Row row, BigDecimal weight) {
        return new RuleSet.Row(
                row.id(),
                row.factor(),
                row.direction(),
                row.when(),
                row.models(),
                row.vote(),
                weight,
                row.scale(),
                row.pro(),
                row.con(),
                row.source());
    }

    private static List<RuleSet.SoftRule> soft(List<RuleSet.SoftRule> soft, Map<String, BigDecimal> weights) {
        return soft.stream()
                .map(rule -> new RuleSet.SoftRule(
                        rule.id(),
                        rule.factor(),
                        rule.scope(),
                        rule.when(),
                        weights.getOrDefault(rule.id(), rule.weight()),
                        rule.measure(),
                        rule.scale(),
                        rule.forIf(),
                        rule.pro(),
                        rule.againstIf(),
                        rule.con(),
                        rule.source()))
                .toList();
    }

    private static RuleSet.ProgramDefaults program(RuleSet.ProgramDefaults p, BigDecimal mixWeight) {
        return new RuleSet.ProgramDefaults(
                p.adult(),
                p.adolescent(),
                p.plannedWeeks(),
                p.defaultMaxWaitDays(),
                p.individualMinutes(),
                p.sessions(),
                p.family(),
                mixWeight,
                p.mixSource(),
                p.mix());
    }
}
