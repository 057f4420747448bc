package health.concord.matching.eligibility;

import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.Effect;
import health.concord.matching.rule.RuleSet.HardRule;
import health.concord.matching.rule.RuleSet.Scope;
import health.concord.matching.rule.Text;
import health.concord.matching.rule.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What the hard rules say of the client alone, in their order. All holds are told, so that all can be cleared at once. */
public record ClientVerdict(List<Hold> holds, List<Deferral> deferrals, List<Unknown> unknowns) {

    public static ClientVerdict of(RuleSet rules, Facts client, LocalDate today) {
        var holds = new ArrayList<Hold>();
        var deferrals = new ArrayList<Deferral>();
        var unknowns = new LinkedHashMap<String, Unknown>();
        for (var rule : rules.hard()) {
            if (rule.scope() != Scope.CLIENT) {
                continue;
            }
            var truth = rule.when().test(client);
            if (truth == Truth.UNKNOWN) {
                unanswered(rules, rule, client).forEach(unknown -> unknowns.putIfAbsent(unknown.factor(), unknown));
            } else if (truth.holds() && rule.effect() == Effect.HOLD) {
                holds.add(hold(rule, client));
            } else if (truth.holds()) {
                deferrals.add(deferral(rule, client, today));
            }
        }
        return new ClientVerdict(distinct(holds), List.copyOf(deferrals), List.copyOf(unknowns.values()));
    }

    /** Whether a clinician may set all the holds aside, so that it is worth asking what is open. */
    public boolean overridable() {
        return holds.stream().allMatch(Hold::overridable);
    }

    public boolean held() {
        return !holds.isEmpty();
    }

    private static Hold hold(HardRule rule, Facts client) {
        return new Hold(
                rule.code(),
                rule.id(),
                Text.fill(rule.text(), client),
                rule.source(),
                rule.override() == RuleSet.Override.REASON);
    }

    private static Deferral deferral(HardRule rule, Facts client, LocalDate today) {
        var days = rule.reviewDays();
        return new Deferral(
                rule.id(),
                rule.code(),
                Text.fill(rule.text(), client),
                rule.source(),
                rule.override() == RuleSet.Override.REASON,
                days == null ? null : today.plusDays(days));
    }

    /** Only factors of the profile: scores and consents not given are named by the rules that ask for them. */
    private static List<Unknown> unanswered(RuleSet rules, HardRule rule, Facts client) {
        var unknowns = new ArrayList<Unknown>();
        for (var name : rule.when().condition().facts()) {
            var label = rules.factors().get(name);
            if (label != null && client.value(name) == null) {
                unknowns.add(new Unknown(name, label, rule.id()));
            }
        }
        return unknowns;
    }

    private static List<Hold> distinct(List<Hold> holds) {
        return holds.stream().distinct().toList();
    }
}
