package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.List;
import java.util.function.BiPredicate;

/** What a plan must keep to be published. What stands pinned on both sides is not the plan's to mend. */
final class HardRules {

    private static final int QUARTER = 15;

    private HardRules() {}

    static Constraint roomTakenOnce(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.place().isRoom())
                .join(
                        Meeting.class,
                        equal(Meeting::place),
                        overlapping(Meeting::begins, Meeting::ends),
                        filtering((one, other) -> one.isBefore(other) && isMendable(one, other)))
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((one, other, score) -> broken(
                        "ROOM_TAKEN",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " are both in "
                                + one.place().name(),
                        one,
                        other))
                .asConstraint("ROOM_TAKEN");
    }

    static Constraint leaderTakenOnce(ConstraintFactory rules) {
        return atOnce(rules, Meeting::sharesLeader)
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((one, other, score) -> broken(
                        "LEADER_TAKEN",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " have the same leader",
                        one,
                        other))
                .asConstraint("LEADER_TAKEN");
    }

    static Constraint clientTakenOnce(ConstraintFactory rules) {
        return atOnce(rules, Meeting::sharesClient)
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((one, other, score) -> broken(
                        "CLIENT_TAKEN",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " have a client in common",
                        one,
                        other))
                .asConstraint("CLIENT_TAKEN");
    }

    static Constraint leaderIsAvailable(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && !meeting.isLed())
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((meeting, score) -> broken(
                        "LEADER_AWAY",
                        score,
                        "not all who lead " + Words.of(meeting) + ", first "
                                + meeting.leader().name() + ", can be booked then",
                        meeting))
                .asConstraint("LEADER_AWAY");
    }

    static Constraint leaderIsQualified(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && !meeting.leader().isQualifiedFor(meeting.demand()))
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((meeting, score) -> broken(
                        "LEADER_UNQUALIFIED",
                        score,
                        meeting.leader().name() + " has none of the qualifications that " + Words.of(meeting)
                                + " asks for",
                        meeting))
                .asConstraint("LEADER_UNQUALIFIED");
    }

    static Constraint roomFits(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && !meeting.place().fits(meeting.demand()))
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((meeting, score) -> broken(
                        "ROOM_UNFIT",
                        score,
                        meeting.place().name() + " has too few seats for " + Words.of(meeting)
                                + ", or not the equipment it needs",
                        meeting))
                .asConstraint("ROOM_UNFIT");
    }

    static Constraint roomIsOpen(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && !meeting.place().isOpen(meeting.time()))
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((meeting, score) -> broken(
                        "ROOM_CLOSED",
                        score,
                        meeting.place().name() + " is closed at the time of " + Words.of(meeting),
                        meeting))
                .asConstraint("ROOM_CLOSED");
    }

    static Constraint leaderCanTravel(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.demand().travel() > 0)
                .join(
                        Meeting.class,
                        equal(Meeting::day),
                        filtering((away, other) -> away.isElsewhereThan(other)
                                && isMendable(away, other)
                                && away.sharesLeader(other)
                                && away.gap(other) >= 0
                                && away.gap(other) < away.travel(other)))
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((one, other, score) -> broken(
                        "TRAVEL_TOO_SHORT",
                        score,
                        "between " + Words.of(one) + " and " + Words.of(other) + " there are " + one.gap(other)
                                + " minutes for a way of " + one.travel(other),
                        one,
                        other))
                .asConstraint("TRAVEL_TOO_SHORT");
    }

    static Constraint leaderDayIsNotTooLong(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .expand(Meeting::allLeaders)
                .flattenLast(leaders -> leaders)
                .groupBy(
                        (meeting, leader) -> leader,
                        (meeting, leader) -> meeting.day(),
                        sum((meeting, leader) -> meeting.minutes()),
                        max((Meeting meeting, Leader leader) -> meeting.isPinned() ? 0 : 1))
                .filter((leader, day, minutes, mendable) -> minutes > leader.mostMinutesADay() && mendable == 1)
                .penalize(
                        HardSoftScore.ONE_HARD,
                        (leader, day, minutes, mendable) -> Math.ceilDiv(minutes - leader.mostMinutesADay(), QUARTER))
                .justifyWith((leader, day, minutes, mendable, score) -> broken(
                        "LEADER_DAY_TOO_LONG",
                        score,
                        leader.name() + " has " + minutes + " minutes of sessions on " + Words.day(day)
                                + ", and at most " + leader.mostMinutesADay() + " a day"))
                .asConstraint("LEADER_DAY_TOO_LONG");
    }

    private static BiConstraintStream<Meeting, Meeting> atOnce(
            ConstraintFactory rules, BiPredicate<Meeting, Meeting> sharing) {
        return rules.forEachUniquePair(
                Meeting.class,
                equal(Meeting::day),
                overlapping(Meeting::begins, Meeting::ends),
                filtering((one, other) -> sharing.test(one, other) && isMendable(one, other)));
    }

    private static boolean isMendable(Meeting one, Meeting other) {
        return !one.isPinned() || !other.isPinned();
    }

    private static Broken broken(String rule, Score<?> score, String text, Meeting... meetings) {
        return new Broken(
                rule,
                true,
                -((HardSoftScore) score).hardScore(),
                text + ".",
                List.of(meetings).stream().map(meeting -> meeting.demand().id()).toList());
    }
}
