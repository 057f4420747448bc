package health.concord.matching.planning;

import health.concord.matching.bundle.Alternatives;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.bundle.Target;
import health.concord.matching.bundle.Week;
import health.concord.matching.eligibility.Excluded;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        var prospect = Prospect.of(input, one, rules);
        if (prospect.held()) {
            return new PersonWeeks(one, prospect.holds(), List.of(), false, prospect.target(), List.of(), List.of());
        }
        var found = new ArrayList<Alternatives>();
        var screenings = new ArrayList<Screened>();
        for (var open : List.of(input.openings(), oneMoreWhereFull(input.openings()))) {
            if (screenings.isEmpty() || !open.equals(input.openings())) {
                var screened = prospect.screened(open);
                screenings.add(screened);
                found.add(prospect.weeks(screened, policy.search().times()));
            }
        }
        return new PersonWeeks(
                one,
                List.of(),
                distinct(found),
                found.getFirst().reaches(),
                prospect.target(),
                screenings.getFirst().excluded(),
                prospect.needs());
    }

    /**
     * These weeks, in their order, and such as use what is new: over all the input's openings, and over what a plan has
     * left of them, which take nothing from anybody. Others are left out, for nothing but the new is to be weighed.
     */
    PersonWeeks and(QueueInput input, Openings left, Predicate<Week> usesNew, RuleSet rules, QueuePolicy policy) {
        var prospect = Prospect.of(input, who, rules);
        if (prospect.held()) {
            return this;
        }
        var all = new LinkedHashMap<List<Object>, ScoredWeek>();
        weeks.forEach(scored -> all.putIfAbsent(PlannedPart.look(scored.week()), scored));
        Stream.of(input.openings(), left)
                .map(open ->
                        prospect.weeks(prospect.screened(open), policy.search().times()))
                .flatMap(found -> found.weeks().stream())
                .filter(scored -> usesNew.test(scored.week()))
                .forEach(scored -> all.putIfAbsent(PlannedPart.look(scored.week()), scored));
        return new PersonWeeks(who, holds, List.copyOf(all.values()), reaches, target, excluded, needs);
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
