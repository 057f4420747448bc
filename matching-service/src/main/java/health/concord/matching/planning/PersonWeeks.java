package health.concord.matching.planning;

import health.concord.matching.bundle.Alternatives;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.bundle.Target;
import health.concord.matching.direction.Decision;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Excluded;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.Screening;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weeks one person could have: those of the seats that are open, and those they could have if the full groups had
 * one more, which nobody gets but which say what a seat there would be worth.
 *
 * @param holds what stops a placement altogether; then there are no weeks
 * @param reaches whether the weeks reach the program's hours and days
 */
record PersonWeeks(
        Waiting who,
        List<Hold> holds,
        List<ScoredWeek> weeks,
        boolean reaches,
        Target target,
        List<Excluded> excluded,
        List<String> needs) {

    static PersonWeeks of(QueueInput input, Waiting one, RuleSet rules, QueuePolicy policy) {
        var known = ClientFacts.of(input.situation(one, input.openings()), rules);
        var verdict = ClientVerdict.of(rules, known, input.today());
        var target = Target.of(rules, one.client(), known);
        if (verdict.held()) {
            return new PersonWeeks(one, verdict.holds(), List.of(), false, target, List.of(), List.of());
        }
        var decision = Decision.of(rules, known, verdict.deferrals());
        var client = known.with(Map.of("direction", decision.direction().name()));
        var deferrals = decision.deferrals(verdict.deferrals());
        var needs = decision.limits().limits().stream()
                .flatMap(limit -> limit.therapistNeeds().stream())
                .distinct()
                .sorted()
                .toList();
        var found = new ArrayList<Alternatives>();
        var screenings = new ArrayList<Screened>();
        for (var open : List.of(input.openings(), oneMoreWhereFull(input.openings()))) {
            if (screenings.isEmpty() || !open.equals(input.openings())) {
                var situation = input.situation(one, open);
                var screened = Screening.of(situation, rules, client, decision.limits(), deferrals);
                screenings.add(screened);
                found.add(Alternatives.among(
                        screened,
                        rules,
                        client,
                        decision.direction(),
                        target,
                        decision.limits().models(),
                        policy.search().times()));
            }
        }
        return new PersonWeeks(
                one,
                List.of(),
                distinct(found),
                found.getFirst().reaches(),
                target,
                screenings.getFirst().excluded(),
                needs);
    }

    /** Those of open seats, and of those with full groups only what reaches as far. */
    private static List<ScoredWeek> distinct(List<Alternatives> found) {
        var weeks = new LinkedHashMap<List<Object>, ScoredWeek>();
        var reaches = found.getFirst().reaches();
        for (var alternatives : found) {
            if (alternatives == found.getFirst() || alternatives.reaches() || !reaches) {
                alternatives.weeks().forEach(scored -> weeks.putIfAbsent(PlannedPart.look(scored.week()), scored));
            }
        }
        return List.copyOf(weeks.values());
    }

    private static Openings oneMoreWhereFull(Openings open) {
        return new Openings(
                open.series().stream()
                        .map(series -> series.seatsLeft() > 0 ? series : withASeat(series))
                        .toList(),
                open.clinicians());
    }

    private static Openings.Series withASeat(Openings.Series full) {
        return new Openings.Series(
                full.series(),
                full.group(),
                full.capacity() + 1,
                full.taken(),
                full.held(),
                1,
                full.waitlist(),
                full.mode(),
                full.minutes(),
                full.slots(),
                full.nextStart(),
                full.endsOn());
    }
}
