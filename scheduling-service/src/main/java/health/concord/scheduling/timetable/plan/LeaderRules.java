package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/** Who leads: there, able, in one place at a time, and not for too long. */
final class LeaderRules {

    private LeaderRules() {}

    static Constraint leaderTaken(ConstraintFactory rules) {
        return Pairs.ofLeaderAndDay(rules)
                .filter((one, other) -> one.overlaps(other) && one.isMendableWith(other))
                .penalize(ONE_HARD)
                .justifyWith((one, other, score) -> Broken.of(
                        "LEADER_TAKEN",
                        score,
                        one.getLeader().name() + " leads both " + Words.of(one) + " and " + Words.of(other) + ".",
                        one,
                        other))
                .asConstraint("LEADER_TAKEN");
    }

    /** Windows are for single clients; groups are led whenever their leader is not away. */
    static Constraint leaderAvailable(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isGroup()
                        && !meeting.isPinned()
                        && !meeting.getLeader()
                                .isIn(meeting.getDemand().site().code(), meeting.localBegin(), meeting.localEnd()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "LEADER_NOT_AVAILABLE",
                        score,
                        meeting.getLeader().name() + " cannot be booked at the time of " + Words.of(meeting) + ".",
                        meeting))
                .asConstraint("LEADER_NOT_AVAILABLE");
    }

    static Constraint leaderAway(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && isSomeoneAway(meeting))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "LEADER_AWAY",
                        score,
                        "Not all who lead " + Words.of(meeting) + ", first "
                                + meeting.getLeader().name() + ", are there and free then.",
                        meeting))
                .asConstraint("LEADER_AWAY");
    }

    private static boolean isSomeoneAway(Meeting meeting) {
        if (meeting.getLeader().isAway(meeting.begin(), meeting.end())) {
            return true;
        }
        for (Leader one : meeting.getDemand().coLeaders()) {
            if (one.isAway(meeting.begin(), meeting.end())) {
                return true;
            }
        }
        return false;
    }

    static Constraint leaderQualified(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && !meeting.getLeader().isQualifiedFor(meeting.getDemand()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "LEADER_NOT_QUALIFIED",
                        score,
                        meeting.getLeader().name() + " has none of the qualifications that " + Words.of(meeting)
                                + " asks for.",
                        meeting))
                .asConstraint("LEADER_NOT_QUALIFIED");
    }

    static Constraint leaderTravels(ConstraintFactory rules) {
        return Pairs.ofLeaderAndDay(rules)
                .filter((one, other) -> one.isElsewhereThan(other)
                        && one.gap(other) >= 0
                        && one.gap(other) < TimetableRules.TRAVEL_MINUTES
                        && one.isMendableWith(other))
                .penalize(ONE_HARD)
                .justifyWith((one, other, score) -> Broken.of(
                        "NO_TIME_TO_TRAVEL",
                        score,
                        one.getLeader().name() + " has " + one.gap(other) + " minutes to get from " + Words.of(one)
                                + " to " + Words.of(other) + ", at another site.",
                        one,
                        other))
                .asConstraint("NO_TIME_TO_TRAVEL");
    }

    static Constraint leaderDayLimit(ConstraintFactory rules) {
        return duties(rules)
                .groupBy(
                        (meeting, leader) -> leader,
                        (meeting, leader) -> meeting.day(),
                        sum((meeting, leader) -> meeting.minutes()),
                        max((Meeting meeting, Leader leader) -> meeting.isPinned() ? 0 : 1))
                .filter((leader, day, minutes, mendable) -> mendable == 1 && minutes > leader.mostMinutes())
                .penalize(ONE_HARD, (leader, day, minutes, mendable) -> minutes - leader.mostMinutes())
                .justifyWith((leader, day, minutes, mendable, score) -> Broken.of(
                        "LEADER_DAY_TOO_LONG",
                        score,
                        leader.name() + " has " + minutes + " minutes of meetings on " + Words.day(day)
                                + ", and at most " + leader.mostMinutes() + " a day."))
                .asConstraint("LEADER_DAY_TOO_LONG");
    }

    /** Each meeting with all who lead it. */
    private static BiConstraintStream<Meeting, Leader> duties(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .expand(Meeting::getLeader)
                .concat(rules.forEach(Meeting.class)
                        .filter(meeting -> !meeting.getDemand().coLeaders().isEmpty())
                        .expand(meeting -> meeting.getDemand().coLeaders())
                        .flattenLast(leaders -> leaders));
    }

    /** A series has one first leader, so a plan with two cannot go on the calendar. */
    static Constraint groupKeepsLeader(ConstraintFactory rules) {
        return Pairs.ofGroup(rules)
                .filter((one, other) -> !one.getLeader().equals(other.getLeader()) && one.isMendableWith(other))
                .penalize(ONE_MEDIUM)
                .justifyWith((one, other, score) -> Broken.of(
                        "GROUP_CHANGES_LEADER",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " have different leaders.",
                        one,
                        other))
                .asConstraint("GROUP_CHANGES_LEADER");
    }

    static Constraint leaderBreak(ConstraintFactory rules) {
        return Pairs.ofLeaderAndDay(rules)
                .filter((one, other) -> one.gap(other) >= 0
                        && one.gap(other) < one.getLeader().breakMinutes()
                        && one.isMendableWith(other))
                .penalize(ONE_SOFT, (one, other) -> one.getLeader().breakMinutes() - one.gap(other))
                .justifyWith((one, other, score) -> Broken.of(
                        "LEADER_BREAK_SHORT",
                        score,
                        one.getLeader().name() + " has " + one.gap(other) + " minutes between " + Words.of(one)
                                + " and "
                                + Words.of(other) + ", and wants "
                                + one.getLeader().breakMinutes() + ".",
                        one,
                        other))
                .asConstraint("LEADER_BREAK_SHORT");
    }
}
