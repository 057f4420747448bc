package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/** Rooms and the hours of sites. */
final class RoomRules {

    private RoomRules() {}

    private static UniConstraintStream<Meeting> inRooms(ConstraintFactory rules) {
        return rules.forEach(Meeting.class).filter(Meeting::isInRoom);
    }

    static Constraint roomTaken(ConstraintFactory rules) {
        return inRooms(rules)
                .join(
                        Meeting.class,
                        equal(Meeting::getPlace),
                        equal(Meeting::day),
                        filtering((one, other) ->
                                one.getId() < other.getId() && one.overlaps(other) && one.isMendableWith(other)))
                .penalize(ONE_HARD)
                .justifyWith((one, other, score) -> Broken.of(
                        "ROOM_TAKEN",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " are both in "
                                + one.getPlace().name() + ".",
                        one,
                        other))
                .asConstraint("ROOM_TAKEN");
    }

    static Constraint roomFits(ConstraintFactory rules) {
        return inRooms(rules)
                .filter(meeting -> !meeting.isPinned() && !meeting.getPlace().fits(meeting.getDemand()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "ROOM_DOES_NOT_FIT",
                        score,
                        meeting.getPlace().name() + " is elsewhere, or has not the seats or what else "
                                + Words.of(meeting) + " needs.",
                        meeting))
                .asConstraint("ROOM_DOES_NOT_FIT");
    }

    static Constraint roomNeeded(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned()
                        && meeting.getDemand().needsRoom() != meeting.isInRoom()
                        && !meeting.lacksRoom())
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "ROOM_NEEDED",
                        score,
                        "No room of the site has the seats and what else " + Words.of(meeting) + " needs.",
                        meeting))
                .asConstraint("ROOM_NEEDED");
    }

    /** One client and a therapist find a place; a group does not. */
    static Constraint roomWanted(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && meeting.lacksRoom())
                .penalize(ONE_SOFT, meeting -> TimetableRules.NO_ROOM)
                .justifyWith((meeting, score) ->
                        Broken.of("NO_ROOM", score, Words.of(meeting) + " is in person and has no room.", meeting))
                .asConstraint("NO_ROOM");
    }

    static Constraint roomClosed(ConstraintFactory rules) {
        return inRooms(rules)
                .filter(meeting ->
                        !meeting.isPinned() && meeting.getPlace().isClosedTo(meeting.getDemand(), meeting.getStart()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "ROOM_CLOSED",
                        score,
                        meeting.getPlace().name() + " is closed or in use at the time of " + Words.of(meeting) + ".",
                        meeting))
                .asConstraint("ROOM_CLOSED");
    }

    static Constraint siteOpen(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned()
                        && !meeting.getDemand().site().isOpen(meeting.localBegin(), meeting.localEnd()))
                .penalize(ONE_HARD)
                .justifyWith((meeting, score) -> Broken.of(
                        "SITE_CLOSED", score, "The site is closed at the time of " + Words.of(meeting) + ".", meeting))
                .asConstraint("SITE_CLOSED");
    }

    /** A series has one room, so a plan with two cannot go on the calendar. */
    static Constraint groupKeepsRoom(ConstraintFactory rules) {
        return Pairs.ofGroup(rules)
                .filter((one, other) -> !one.getPlace().equals(other.getPlace()) && one.isMendableWith(other))
                .penalize(ONE_MEDIUM)
                .justifyWith((one, other, score) -> Broken.of(
                        "GROUP_CHANGES_ROOM",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " are in different rooms.",
                        one,
                        other))
                .asConstraint("GROUP_CHANGES_ROOM");
    }
}
