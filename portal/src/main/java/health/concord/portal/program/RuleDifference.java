package health.concord.portal.program;

import health.concord.portal.matching.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of the placement rules. */
record RuleDifference(List<Row> rows) {

    /**
     * One rule that is not the same in both.
     *
     * @param before null where the older version has no such rule
     * @param after null where the newer one has not
     */
    record Row(String id, RuleSet.@Nullable Rule before, RuleSet.@Nullable Rule after) {

        public String kind() {
            return before == null ? "new" : after == null ? "gone" : "changed";
        }

        public String beforeWords() {
            return words(before);
        }

        public String afterWords() {
            return words(after);
        }

        private static String words(RuleSet.@Nullable Rule rule) {
            if (rule == null) {
                return "–";
            }
            String says = rule.text() != null ? rule.text() : rule.effect() == null ? "" : rule.effect();
            return rule.weight() == null
                    ? says
                    : says + " (weight " + rule.weight().toPlainString() + ")";
        }
    }

    static RuleDifference of(RuleSet before, RuleSet after) {
        Map<String, RuleSet.Rule> old = byId(before);
        Map<String, RuleSet.Rule> now = byId(after);
        List<Row> rows = new ArrayList<>();
        now.forEach((id, rule) -> {
            RuleSet.Rule was = old.get(id);
            if (!Objects.equals(was, rule)) {
                rows.add(new Row(id, was, rule));
            }
        });
        old.forEach((id, rule) -> {
            if (!now.containsKey(id)) {
                rows.add(new Row(id, rule, null));
            }
        });
        return new RuleDifference(rows);
    }

    private static Map<String, RuleSet.Rule> byId(RuleSet set) {
        Map<String, RuleSet.Rule> rules = new LinkedHashMap<>();
        set.rules().forEach(rule -> rules.put(rule.section() + " " + rule.id(), rule));
        return rules;
    }
}
