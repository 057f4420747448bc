package health.concord.matching.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules in force, as they can be read on a page. */
public record RuleSetView(
        String version,
        LocalDate effectiveFrom,
        String title,
        String review,
        Map<String, String> factors,
        List<RuleView> rules) {

    /**
     * @param section HARD, DECISIVE, FACTOR, SOFT or PLAN
     * @param when the condition in the words of the rule file
     */
    public record RuleView(
            String section,
            String id,
            @Nullable String factor,
            String when,
            @Nullable String code,
            @Nullable String effect,
            @Nullable BigDecimal weight,
            @Nullable String text,
            @Nullable String against,
            String source) {}

    public static RuleSetView of(RuleSet rules) {
        return new RuleSetView(
                rules.version(), rules.effectiveFrom(), rules.title(), rules.review(), rules.factors(), views(rules));
    }

    private static List<RuleView> views(RuleSet rules) {
        return Stream.of(
                        rules.hard().stream().map(RuleSetView::hard),
                        rules.decisive().stream().map(RuleSetView::decisive),
                        rules.rows().stream().map(RuleSetView::row),
                        rules.soft().stream().map(RuleSetView::soft),
                        rules.plans().stream().map(RuleSetView::plan))
                .flatMap(views -> views)
                .toList();
    }

    private static RuleView hard(RuleSet.HardRule rule) {
        return new RuleView(
                "HARD",
                rule.id(),
                null,
                rule.when().text(),
                rule.code(),
                rule.effect() + ", override " + rule.override(),
                null,
                rule.text(),
                null,
                rule.source());
    }

    private static RuleView decisive(RuleSet.Decisive rule) {
        return new RuleView(
                "DECISIVE",
                rule.id(),
                rule.factor(),
                rule.when().text(),
                null,
                rule.direction().name(),
                null,
                rule.text(),
                null,
                rule.source());
    }

    private static RuleView row(RuleSet.Row row) {
        return new RuleView(
                "FACTOR",
                row.id(),
                row.factor(),
                row.when().text(),
                null,
                row.direction().name(),
                row.weight(),
                row.pro(),
                row.con(),
                row.source());
    }

    private static RuleView soft(RuleSet.SoftRule rule) {
        return new RuleView(
                "SOFT",
                rule.id(),
                rule.factor(),
                rule.when().text(),
                null,
                rule.scope().name(),
                rule.weight(),
                rule.pro(),
                rule.con(),
                rule.source());
    }

    private static RuleView plan(RuleSet.PlanRule plan) {
        return new RuleView(
                "PLAN", plan.id(), null, plan.when().text(), plan.code(), null, null, plan.text(), null, plan.source());
    }
}
