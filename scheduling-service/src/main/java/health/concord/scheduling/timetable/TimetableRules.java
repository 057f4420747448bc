package health.concord.scheduling.timetable;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a week must keep (hard), what a group should have throughout (medium) and what people wish (soft). Weights are in
 * minutes or people where that is what counts.
 */
public class TimetableRules implements ConstraintProvider {

    /** From one site to the other and through the door. */
    static final int TRAVEL_MINUTES = 60;

    private static final int SAME_DAY = 60;
    private static final int OTHER_LEADER = 40;
    private static final int OTHER_TIME = 3;
    private static final int OTHER_ROOM = 1;
    private static final int UNWANTED = 10;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            roomTaken(rules),
            leaderTaken(rules),
            peopleTaken(rules),
            roomFits(rules),
            roomNeeded(rules),
            siteOpen(rules),
            leaderAvailable(rules),
            leaderAway(rules),
            leaderQualified(rules),
            leaderTravels(rules),
            leaderDayLimit(rules),
            groupKeepsRoom(rules),
            groupKeepsLeader(rules),
            leaderBreak(rules),
            clientWish(rules),
            spreadOverTheWeek(rules),
            continuityOfLeader(rules),
            sameTimeAsBefore(rules),
            sameRoomAsBefore(rules)
        };
    }

    /** Also those without a room, which single clients need not have. */
    private static UniConstraintStream<Meeting> meetings(ConstraintFactory rules) {
        return rules.forEachIncludingUnassigned(Meeting.class)
                .filter(meeting -> meeting.getStart() != null && meeting.getLeader() != null);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static BiConstraintStream<Meeting, Meeting> pairs(
            ConstraintFactory rules, BiJoiner<Meeting, Meeting>... joiners) {
        return meetings(rules).join(meetings(rules), joiners).filter((one, other) -> one.getId() < other.getId());
    }

    Constraint roomTaken(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> meeting.getRoom() != null)
                .join(
                        meetings(rules).filter(meeting -> meeting.getRoom() != null),
                        equal(Meeting::getRoom),
                        overlapping(Meeting::getBegin, Meeting::getEnd))
                .filter((one, other) -> one.getId() < other.getId())
                .penalize(ONE_HARD)
                .asConstraint("ROOM_TAKEN");
    }

    Constraint leaderTaken(ConstraintFactory rules) {
        return meetings(rules)
                .join(meetings(rules), equal(Meeting::getLeader), overlapping(Meeting::getBegin, Meeting::getEnd))
                .filter((one, other) -> one.getId() < other.getId())
                .penalize(ONE_HARD)
                .asConstraint("LEADER_TAKEN");
    }

    Constraint peopleTaken(ConstraintFactory rules) {
        return rules.forEach(Together.class)
                .join(meetings(rules), equal(Together::one, meeting -> meeting))
                .join(meetings(rules), equal((together, one) -> together.other(), meeting -> meeting))
                .filter((together, one, other) -> one.overlaps(other))
                .penalize(ONE_HARD, (together, one, other) -> together.people())
                .asConstraint("CLIENT_TAKEN");
    }

    Constraint roomFits(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> meeting.getRoom() != null && !fits(meeting, meeting.getRoom()))
                .penalize(ONE_HARD)
                .asConstraint("ROOM_DOES_NOT_FIT");
    }

    private static boolean fits(Meeting meeting, Place room) {
        Meeting.Demand demand = meeting.getDemand();
        return room.site().equals(demand.site())
                && room.capacity() >= demand.seats()
                && (room.video() || !demand.needsVideo())
                && room.equipment().containsAll(demand.equipment());
    }

    Constraint roomNeeded(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> meeting.getDemand().needsRoom() == (meeting.getRoom() == null))
                .penalize(ONE_HARD)
                .asConstraint("ROOM_NEEDED");
    }

    Constraint siteOpen(ConstraintFactory rules) {
        return meetings(rules)
                .join(SiteOpen.class, equal(Meeting::getSite, SiteOpen::site))
                .filter((meeting, site) -> !site.covers(meeting))
                .penalize(ONE_HARD)
                .asConstraint("SITE_CLOSED");
    }

    /** Windows are for single clients; groups are led whenever their leader is not away. */
    Constraint leaderAvailable(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> !meeting.isGroup() && !isIn(meeting, meeting.getLeader()))
                .penalize(ONE_HARD)
                .asConstraint("LEADER_NOT_AVAILABLE");
    }

    private static boolean isIn(Meeting meeting, @Nullable Leader leader) {
        Start start = meeting.getStart();
        return leader != null
                && start != null
                && leader.isIn(
                        meeting.getSite(),
                        start.day(),
                        start.minute(),
                        start.minute() + meeting.getDemand().minutes());
    }

    Constraint leaderAway(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting ->
                        Objects.requireNonNull(meeting.getLeader()).isAway(meeting.getBegin(), meeting.getEnd()))
                .penalize(ONE_HARD)
                .asConstraint("LEADER_AWAY");
    }

    Constraint leaderQualified(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> !isQualified(meeting, Objects.requireNonNull(meeting.getLeader())))
                .penalize(ONE_HARD)
                .asConstraint("LEADER_NOT_QUALIFIED");
    }

    private static boolean isQualified(Meeting meeting, Leader leader) {
        var needed = meeting.getDemand().qualifications();
        return needed.isEmpty() || needed.stream().anyMatch(leader.qualifications()::contains);
    }

    Constraint leaderTravels(ConstraintFactory rules) {
        return pairs(rules, equal(Meeting::getLeader), equal(Meeting::getDay))
                .filter((one, other) -> !one.getSite().equals(other.getSite())
                        && one.gap(other) >= 0
                        && one.gap(other) < TRAVEL_MINUTES)
                .penalize(ONE_HARD)
                .asConstraint("NO_TIME_TO_TRAVEL");
    }

    Constraint leaderDayLimit(ConstraintFactory rules) {
        return meetings(rules)
                .groupBy(
                        Meeting::getLeader,
                        Meeting::getDay,
                        sum(meeting -> meeting.getDemand().minutes()))
                .filter((leader, day, minutes) -> leader != null && minutes > leader.mostMinutes())
                .penalize(
                        ONE_HARD,
                        (leader, day, minutes) ->
                                minutes - Objects.requireNonNull(leader).mostMinutes())
                .asConstraint("LEADER_DAY_TOO_LONG");
    }

    Constraint groupKeepsRoom(ConstraintFactory rules) {
        return pairs(rules, equal(Meeting::getSource))
                .filter((one, other) -> !Objects.equals(one.getRoom(), other.getRoom()))
                .penalize(ONE_MEDIUM)
                .asConstraint("GROUP_CHANGES_ROOM");
    }

    Constraint groupKeepsLeader(ConstraintFactory rules) {
        return pairs(rules, equal(Meeting::getSource))
                .filter((one, other) -> !Objects.equals(one.getLeader(), other.getLeader()))
                .penalize(ONE_MEDIUM)
                .asConstraint("GROUP_CHANGES_LEADER");
    }

    Constraint leaderBreak(ConstraintFactory rules) {
        return pairs(rules, equal(Meeting::getLeader), equal(Meeting::getDay))
                .filter((one, other) -> one.gap(other) >= 0 && one.gap(other) < breakOf(one))
                .penalize(ONE_SOFT, (one, other) -> breakOf(one) - one.gap(other))
                .asConstraint("LEADER_BREAK_SHORT");
    }

    private static int breakOf(Meeting meeting) {
        Leader leader = meeting.getLeader();
        return leader == null ? 0 : leader.breakMinutes();
    }

    Constraint clientWish(ConstraintFactory rules) {
        return rules.forEach(Wish.class)
                .join(meetings(rules), equal(Wish::meeting, meeting -> meeting))
                .filter((wish, meeting) -> wish.from() < meeting.getEnd() && meeting.getBegin() < wish.to())
                .penalize(ONE_SOFT, (wish, meeting) -> UNWANTED * wish.people())
                .asConstraint("CLIENT_WISH_BROKEN");
    }

    Constraint spreadOverTheWeek(ConstraintFactory rules) {
        return pairs(rules, equal(Meeting::getSource), equal(Meeting::getDay))
                .penalize(ONE_SOFT, (one, other) -> SAME_DAY)
                .asConstraint("GROUP_TWICE_A_DAY");
    }

    Constraint continuityOfLeader(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> !meeting.getDemand().wasWith().equals(meeting.getLeader()))
                .penalize(ONE_SOFT, meeting -> OTHER_LEADER)
                .asConstraint("LEADER_CHANGED");
    }

    Constraint sameTimeAsBefore(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> meeting.getDemand().keepsTime()
                        && !meeting.getDemand().wasAt().equals(meeting.getStart()))
                .penalize(ONE_SOFT, meeting -> OTHER_TIME)
                .asConstraint("TIME_CHANGED");
    }

    Constraint sameRoomAsBefore(ConstraintFactory rules) {
        return meetings(rules)
                .filter(meeting -> meeting.getDemand().keepsTime()
                        && !Objects.equals(meeting.getDemand().wasIn(), meeting.getRoom()))
                .penalize(ONE_SOFT, meeting -> OTHER_ROOM)
                .asConstraint("ROOM_CHANGED");
    }
}
