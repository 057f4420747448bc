package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** All rules of the week, each a method of its own. */
public class TimetableRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            HardRules.roomTakenOnce(rules),
            HardRules.leaderTakenOnce(rules),
            HardRules.clientTakenOnce(rules),
            HardRules.leaderIsAvailable(rules),
            HardRules.leaderIsQualified(rules),
            HardRules.roomFits(rules),
            HardRules.roomIsOpen(rules),
            HardRules.leaderCanTravel(rules),
            HardRules.leaderDayIsNotTooLong(rules),
            SoftRules.spreadOverTheWeek(rules),
            SoftRules.continuityOfTherapist(rules),
            SoftRules.breakBetweenSessions(rules),
            SoftRules.oneSiteADay(rules),
            SoftRules.clientWishes(rules),
            SoftRules.sameLeaderAsBefore(rules),
            SoftRules.sameTimeAsBefore(rules),
            SoftRules.sameRoomAsBefore(rules),
            SoftRules.roomIsNotTooBig(rules)
        };
    }
}
