package health.concord.matching.planning;

import health.concord.matching.bundle.Alternatives;
import health.concord.matching.bundle.Found;
import health.concord.matching.bundle.Target;
import health.concord.matching.direction.Decision;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Deferral;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.Screening;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One person before anything is looked for: what the rules say of them alone.
 *
 * @param holds what stops a placement altogether
 * @param needs competencies their therapist has to have
 */
record Prospect(
        QueueInput input,
        RuleSet rules,
        Waiting who,
        Facts facts,
        Decision decision,
        List<Deferral> deferrals,
        List<Hold> holds,
        Target target,
        List<String> needs) {

    static Prospect of(QueueInput input, Waiting one, RuleSet rules) {
        var known = ClientFacts.of(input.situation(one, input.openings()), rules);
        var verdict = ClientVerdict.of(rules, known, input.today());
        var decision = Decision.of(rules, known, verdict.deferrals());
        var needs = decision.limits().limits().stream()
                .flatMap(limit -> limit.therapistNeeds().stream())
                .distinct()
                .sorted()
                .toList();
        return new Prospect(
                input,
                rules,
                one,
                known.with(Map.of("direction", decision.direction().name())),
                decision,
                decision.deferrals(verdict.deferrals()),
                verdict.holds(),
                Target.of(rules, one.client(), known),
                needs);
    }

    boolean held() {
        return !holds.isEmpty();
    }

    /** What the hard rules leave of these openings. */
    Screened screened(Openings open) {
        return Screening.of(input.situation(who, open), rules, facts, decision.limits(), deferrals);
    }

    /** Whether nothing but time could speak against the group. */
    boolean mayJoin(GroupIdea idea) {
        var alone = new Openings(List.of(idea.series()), List.of());
        var situation = input.situation(who, List.of(idea.leader()), List.of(idea.profile()), alone);
        var screened = Screening.of(situation, rules, facts, decision.limits(), deferrals);
        return decision.direction() != Direction.INDIVIDUAL
                && !screened.groups().isEmpty();
    }

    /** @param times of sessions tried for each set of groups, at most */
    Alternatives weeks(Screened screened, int times) {
        return Alternatives.among(
                screened,
                rules,
                facts,
                decision.direction(),
                target,
                decision.limits().models(),
                times);
    }

    /** The best weeks with a seat in the group. */
    Found weeksWith(UUID group, Screened screened) {
        return Found.with(
                group,
                screened,
                rules,
                facts,
                decision.direction(),
                target,
                decision.limits().models());
    }
}
