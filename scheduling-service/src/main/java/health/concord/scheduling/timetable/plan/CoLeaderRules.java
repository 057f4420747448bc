package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** Who leads one group beside someone else is bound by the same day as who leads first. */
final class CoLeaderRules {

    private CoLeaderRules() {}

    /** Two co-leaders at once are told by the rule on people. */
    static Constraint coLeaderTaken(ConstraintFactory rules) {
        return Pairs.ofCoLeaderAndDay(rules)
                .filter((led, other) -> led.overlaps(other)
                        && led.getDemand().coLeaders().contains(other.getLeader())
                        && led.isMendableWith(other))
                .penalize(ONE_HARD)
                .justifyWith((led, other, score) -> Broken.of(
                        "CO_LEADER_TAKEN",
                        score,
                        other.getLeader().name() + " leads " + Words.of(other) + " and is also co-leader of "
                                + Words.of(led) + ".",
                        led,
                        other))
                .asConstraint("CO_LEADER_TAKEN");
    }

    static Constraint coLeaderTravels(ConstraintFactory rules) {
        return Pairs.ofCoLeaderAndDay(rules)
                .filter((led, other) -> led.isElsewhereThan(other)
                        && led.gap(other) >= 0
                        && led.gap(other) < TimetableRules.TRAVEL_MINUTES
                        && led.isMendableWith(other))
                .penalize(ONE_HARD)
                .justifyWith((led, other, score) -> Broken.of(
                        "NO_TIME_TO_TRAVEL",
                        score,
                        Pairs.coLeaderOfBoth(led, other).name() + " has " + led.gap(other) + " minutes to get from "
                                + Words.of(led) + " to " + Words.of(other) + ", at another site.",
                        led,
                        other))
                .asConstraint("CO_LEADER_NO_TIME_TO_TRAVEL");
    }

    static Constraint coLeaderBreak(ConstraintFactory rules) {
        return Pairs.ofCoLeaderAndDay(rules)
                .filter((led, other) -> lacks(led, other) > 0 && led.gap(other) >= 0 && led.isMendableWith(other))
                .penalize(ONE_SOFT, CoLeaderRules::lacks)
                .justifyWith((led, other, score) -> Broken.of(
                        "LEADER_BREAK_SHORT",
                        score,
                        Pairs.coLeaderOfBoth(led, other).name() + " has " + led.gap(other) + " minutes between "
                                + Words.of(led) + " and " + Words.of(other) + ", and wants "
                                + Pairs.coLeaderOfBoth(led, other).breakMinutes() + ".",
                        led,
                        other))
                .asConstraint("CO_LEADER_BREAK_SHORT");
    }

    private static int lacks(Meeting led, Meeting other) {
        return Pairs.coLeaderOfBoth(led, other).breakMinutes() - led.gap(other);
    }
}
