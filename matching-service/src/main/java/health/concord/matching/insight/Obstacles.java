package health.concord.matching.insight;

import health.concord.matching.direction.Decision;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Objections;
import health.concord.matching.eligibility.Objections.Objection;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Option;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a group or therapist someone would like, and if nothing does, the best week with it.
 *
 * @param objections of the hard rules, with those that may be set aside with a reason
 * @param best the best week that has it; null when a rule blocks it, or no week needs it
 */
public record Obstacles(
        List<Objection> objections, @Nullable Option best) {

    private static final String HIDDEN = "NOT_AVAILABLE";

    /** @return null when there is no such group */
    public static @Nullable Obstacles ofGroup(Situation situation, RuleSet rules, UUID wanted) {
        var group = situation.groups().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null);
        if (group == null) {
            return null;
        }
        var series = situation.openings().series().stream()
                .filter(one -> one.group().equals(wanted))
                .findFirst()
                .orElse(null);
        var against = told(objections(situation, rules).against(group, series), situation, rules);
        return new Obstacles(against, against.isEmpty() ? Matching.bestWith(situation, rules, wanted) : null);
    }

    /** @return null when there is no such therapist */
    public static @Nullable Obstacles ofTherapist(Situation situation, RuleSet rules, UUID wanted) {
        var therapist = situation.therapists().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null);
        if (therapist == null) {
            return null;
        }
        var open = situation.openings().clinicians().stream()
                .filter(one -> one.clinician().equals(wanted))
                .toList();
        var slots = open.stream().flatMap(one -> one.slots().stream()).toList();
        var against = told(objections(situation, rules).against(therapist, slots), situation, rules);
        var alone = situation.with(new Openings(situation.openings().series(), open));
        var best = Matching.recommend(alone, rules).options().stream()
                .filter(option -> option.parts().stream().anyMatch(part -> wanted.equals(part.therapist())))
                .findFirst()
                .orElse(null);
        return new Obstacles(against, against.isEmpty() ? best : null);
    }

    private static Objections objections(Situation situation, RuleSet rules) {
        var known = ClientFacts.of(situation, rules);
        var verdict = ClientVerdict.of(rules, known, situation.today());
        var decision = Decision.of(rules, known, verdict.deferrals());
        var client = known.with(Map.of("direction", decision.direction().name()));
        return new Objections(situation, rules, client, decision.limits(), decision.deferrals(verdict.deferrals()));
    }

    /** Where one reason must not be told none is: what is said besides would tell it apart from what is not open. */
    static List<Objection> told(List<Objection> against, Situation situation, RuleSet rules) {
        var hidden = against.stream().filter(one -> one.rule().equals(HIDDEN)).findFirst();
        if (hidden.isPresent()) {
            return List.of(hidden.get());
        }
        var all = new ArrayList<Objection>();
        Matching.verdict(situation, rules)
                .holds()
                .forEach(hold -> all.add(new Objection(hold.rule(), hold.code(), hold.text(), hold.overridable())));
        all.addAll(against);
        return all.stream().distinct().toList();
    }
}
