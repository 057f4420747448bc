package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Objects;

/** What people know stays, unless something is better for it. */
final class ChangeRules {

    private ChangeRules() {}

    static Constraint continuityOfLeader(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting ->
                        !meeting.getLeader().equals(meeting.getDemand().usual()))
                .penalize(ONE_SOFT, meeting -> TimetableRules.OTHER_LEADER)
                .justifyWith((meeting, score) -> Broken.of(
                        "LEADER_CHANGED",
                        score,
                        Words.of(meeting) + " is with " + meeting.getLeader().name() + " and no longer with "
                                + meeting.getDemand().usual().name() + ".",
                        meeting))
                .asConstraint("LEADER_CHANGED");
    }

    private static UniConstraintStream<Meeting> known(ConstraintFactory rules) {
        return rules.forEach(Meeting.class).filter(meeting -> meeting.was() != null);
    }

    static Constraint sameTimeAsBefore(ConstraintFactory rules) {
        return known(rules)
                .filter(meeting ->
                        !Objects.requireNonNull(meeting.was()).start().equals(meeting.getStart()))
                .penalize(ONE_SOFT, meeting -> TimetableRules.OTHER_TIME)
                .justifyWith((meeting, score) -> Broken.of(
                        "TIME_CHANGED",
                        score,
                        Words.of(meeting) + " was "
                                + Words.at(Objects.requireNonNull(meeting.was())
                                        .start()
                                        .ofWeek()) + ".",
                        meeting))
                .asConstraint("TIME_CHANGED");
    }

    /** One client who had no room gets one; that is no change to be sorry for. */
    private static boolean isChanged(Place before, Meeting meeting) {
        return !before.equals(meeting.getPlace()) && (before.isRoom() || meeting.isGroup());
    }

    static Constraint sameRoomAsBefore(ConstraintFactory rules) {
        return known(rules)
                .filter(meeting ->
                        isChanged(Objects.requireNonNull(meeting.was()).place(), meeting))
                .penalize(ONE_SOFT, meeting -> TimetableRules.OTHER_ROOM)
                .justifyWith((meeting, score) -> Broken.of(
                        "ROOM_CHANGED",
                        score,
                        Words.of(meeting) + " is in " + meeting.getPlace().name() + " and was in "
                                + Objects.requireNonNull(meeting.was()).place().name() + ".",
                        meeting))
                .asConstraint("ROOM_CHANGED");
    }
}
