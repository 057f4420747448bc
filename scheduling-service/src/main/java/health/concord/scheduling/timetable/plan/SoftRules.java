package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Objects;

/** What makes one plan better than another. The weights are the program's own judgement of what is worth more. */
final class SoftRules {

    /** A group twice on a day leaves its clients a day short (IOP: three days a week, clinical.md section 6). */
    static final int SAME_DAY = 60;

    static final int OTHER_THERAPIST = 40;
    static final int NO_BREAK = 20;
    static final int TWO_SITES = 15;
    static final int WISH = 10;
    static final int OTHER_LEADER = 16;

    /** More than one wish: a time people know is not changed for one client. */
    static final int OTHER_TIME = 12;

    static final int OTHER_ROOM = 2;

    /** Empty seats that count as one: a big room is left to those who need it. */
    static final int SPARE_SEATS = 5;

    private SoftRules() {}

    static Constraint spreadOverTheWeek(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::series), equal(Meeting::day))
                .filter((one, other) -> !one.isPinned() || !other.isPinned())
                .penalize(HardSoftScore.ofSoft(SAME_DAY))
                .justifyWith((one, other, score) -> broken(
                        "TWICE_A_DAY",
                        score,
                        Words.of(one) + " and " + Words.of(other) + " of the same series are on one day",
                        one,
                        other))
                .asConstraint("TWICE_A_DAY");
    }

    static Constraint continuityOfTherapist(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.isIndividual()
                        && !meeting.isPinned()
                        && meeting.demand().usual() != null
                        && !meeting.leader().id().equals(meeting.demand().usual()))
                .penalize(HardSoftScore.ofSoft(OTHER_THERAPIST))
                .justifyWith((meeting, score) -> broken(
                        "OTHER_THERAPIST",
                        score,
                        Words.of(meeting) + " is with " + meeting.leader().name()
                                + " and not with the therapist the client knows",
                        meeting))
                .asConstraint("OTHER_THERAPIST");
    }

    static Constraint breakBetweenSessions(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::leader), equal(Meeting::day))
                .filter((one, other) -> one.gap(other) >= 0
                        && one.gap(other) < one.leader().breakMinutes()
                        && (!one.isPinned() || !other.isPinned()))
                .penalize(HardSoftScore.ofSoft(NO_BREAK))
                .justifyWith((one, other, score) -> broken(
                        "NO_BREAK",
                        score,
                        one.leader().name() + " has " + one.gap(other) + " minutes between " + Words.of(one) + " and "
                                + Words.of(other) + ", and wants "
                                + one.leader().breakMinutes(),
                        one,
                        other))
                .asConstraint("NO_BREAK");
    }

    static Constraint oneSiteADay(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::leader), equal(Meeting::day))
                .filter((one, other) -> one.isElsewhereThan(other) && (!one.isPinned() || !other.isPinned()))
                .penalize(HardSoftScore.ofSoft(TWO_SITES))
                .justifyWith((one, other, score) -> broken(
                        "TWO_SITES_A_DAY",
                        score,
                        one.leader().name() + " is at two sites on one day for " + Words.of(one) + " and "
                                + Words.of(other),
                        one,
                        other))
                .asConstraint("TWO_SITES_A_DAY");
    }

    static Constraint clientWishes(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && meeting.unmetWishes() > 0)
                .penalize(HardSoftScore.ofSoft(WISH), Meeting::unmetWishes)
                .justifyWith((meeting, score) -> broken(
                        "WISH_UNMET",
                        score,
                        Words.of(meeting) + " is outside the times that " + Words.clients(meeting.unmetWishes())
                                + " wished for",
                        meeting))
                .asConstraint("WISH_UNMET");
    }

    static Constraint sameLeaderAsBefore(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.was() != null
                        && !Objects.requireNonNull(meeting.was())
                                .leader()
                                .equals(meeting.leader().id()))
                .penalize(HardSoftScore.ofSoft(OTHER_LEADER))
                .justifyWith((meeting, score) -> broken(
                        "OTHER_LEADER",
                        score,
                        Words.of(meeting) + " gets another leader, "
                                + meeting.leader().name(),
                        meeting))
                .asConstraint("OTHER_LEADER");
    }

    static Constraint sameTimeAsBefore(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.was() != null
                        && Objects.requireNonNull(meeting.was()).start() != meeting.begins())
                .penalize(HardSoftScore.ofSoft(OTHER_TIME))
                .justifyWith((meeting, score) -> broken(
                        "OTHER_TIME",
                        score,
                        Words.of(meeting) + " was at "
                                + Words.at(Objects.requireNonNull(meeting.was()).start()),
                        meeting))
                .asConstraint("OTHER_TIME");
    }

    static Constraint sameRoomAsBefore(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> meeting.was() != null
                        && !Objects.requireNonNull(meeting.was())
                                .place()
                                .equals(meeting.place().id()))
                .penalize(HardSoftScore.ofSoft(OTHER_ROOM))
                .justifyWith((meeting, score) -> broken(
                        "OTHER_ROOM",
                        score,
                        Words.of(meeting) + " goes to " + meeting.place().name(),
                        meeting))
                .asConstraint("OTHER_ROOM");
    }

    static Constraint roomIsNotTooBig(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(meeting -> !meeting.isPinned() && meeting.spareSeats() >= SPARE_SEATS)
                .penalize(HardSoftScore.ONE_SOFT, meeting -> meeting.spareSeats() / SPARE_SEATS)
                .justifyWith((meeting, score) -> broken(
                        "ROOM_TOO_BIG",
                        score,
                        Words.of(meeting) + " leaves " + meeting.spareSeats() + " seats of "
                                + meeting.place().name() + " empty",
                        meeting))
                .asConstraint("ROOM_TOO_BIG");
    }

    private static Broken broken(String rule, Score<?> score, String text, Meeting... meetings) {
        return new Broken(
                rule,
                false,
                -((HardSoftScore) score).softScore(),
                text + ".",
                List.of(meetings).stream().map(meeting -> meeting.demand().id()).toList());
    }
}
