package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What a week must keep (hard), what a group has throughout (medium), and what people wish (soft). Weights are in minutes
 * or people where that is what counts.
 */
public class TimetableRules implements ConstraintProvider {

    /** From one site to the other and through the door. */
    public static final int TRAVEL_MINUTES = 60;

    /** A group twice on a day leaves its clients a day short (IOP: three days a week, clinical.md section 6). */
    public static final int SAME_DAY = 60;

    /** For each meeting. */
    public static final int OTHER_LEADER = 40;

    /** For each client who asked to be free. */
    public static final int UNWANTED = 10;

    /** Less than one wish: a time is changed where it helps someone. */
    public static final int OTHER_TIME = 3;

    public static final int OTHER_ROOM = 1;

    /**
     * One client in person without a room: their therapist's own has to do. Less than twice on a day, more than a few
     * wishes.
     */
    public static final int NO_ROOM = 45;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            RoomRules.roomTaken(rules),
            RoomRules.roomFits(rules),
            RoomRules.roomNeeded(rules),
            RoomRules.roomWanted(rules),
            RoomRules.roomClosed(rules),
            RoomRules.siteOpen(rules),
            RoomRules.groupKeepsRoom(rules),
            LeaderRules.leaderTaken(rules),
            LeaderRules.leaderAvailable(rules),
            LeaderRules.leaderAway(rules),
            LeaderRules.leaderQualified(rules),
            LeaderRules.leaderTravels(rules),
            LeaderRules.leaderDayLimit(rules),
            LeaderRules.groupKeepsLeader(rules),
            LeaderRules.leaderBreak(rules),
            CoLeaderRules.coLeaderTaken(rules),
            CoLeaderRules.coLeaderTravels(rules),
            CoLeaderRules.coLeaderBreak(rules),
            PeopleRules.peopleTaken(rules),
            PeopleRules.peopleElsewhere(rules),
            PeopleRules.clientWish(rules),
            PeopleRules.spreadOverTheWeek(rules),
            ChangeRules.continuityOfLeader(rules),
            ChangeRules.sameTimeAsBefore(rules),
            ChangeRules.sameRoomAsBefore(rules)
        };
    }
}
