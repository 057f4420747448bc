package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.BitSet;

/** Those who come. */
final class PeopleRules {

    private PeopleRules() {}

    /** Counts each person, so that moving the larger conflict away is worth more. */
    static Constraint peopleTaken(ConstraintFactory rules) {
        return rules.forEachUniquePair(
                        Meeting.class,
                        equal(Meeting::day),
                        filtering((one, other) ->
                                one.overlaps(other) && one.sharesPeople(other) && one.isMendableWith(other)))
                .penalize(ONE_HARD, PeopleRules::shared)
                .justifyWith((one, other, score) -> Broken.of(
                        "CLIENT_TAKEN",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " have " + shared(one, other)
                                + " people in common.",
                        one,
                        other))
                .asConstraint("CLIENT_TAKEN");
    }

    private static int shared(Meeting one, Meeting other) {
        BitSet both = (BitSet) one.getDemand().people().clone();
        both.and(other.getDemand().people());
        return both.cardinality();
    }

    static Constraint peopleElsewhere(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && meeting.getDemand().isTaken(meeting.begin(), meeting.end()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "CLIENT_ELSEWHERE",
                        score,
                        "Someone who goes to " + Words.of(meeting) + " is booked elsewhere then.",
                        meeting))
                .asConstraint("CLIENT_ELSEWHERE");
    }

    static Constraint clientWish(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && meeting.unwantedBy() > 0)
                .penalize(ONE_SOFT, meeting -> TimetableRules.UNWANTED * meeting.unwantedBy())
                .justifyWith((meeting, score) -> Broken.of(
                        "CLIENT_WISH_BROKEN",
                        score,
                        "At the time of " + Words.of(meeting) + " " + Words.brokenWishes(meeting) + ".",
                        meeting))
                .asConstraint("CLIENT_WISH_BROKEN");
    }

    static Constraint spreadOverTheWeek(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::bundle), equal(Meeting::day))
                .filter(Meeting::isMendableWith)
                .penalize(ONE_SOFT, (one, other) -> TimetableRules.SAME_DAY)
                .justifyWith((one, other, score) -> Broken.of(
                        "TWICE_A_DAY",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " are for the same people on one day.",
                        one,
                        other))
                .asConstraint("TWICE_A_DAY");
    }
}
