package health.concord.scheduling.timetable;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One test a rule and case: broken, and just kept. */
class TimetableRulesTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final Place SMALL = new Place(UUID.randomUUID(), "harbor", 6, false, List.of());
    private static final Place LARGE = new Place(UUID.randomUUID(), "harbor", 16, true, List.of("whiteboard"));
    private static final Place ELSEWHERE = new Place(UUID.randomUUID(), "mesa", 16, true, List.of("whiteboard"));
    private static final Leader DANA = leader(List.of("LCSW"), 1440, 0);
    private static final Leader KIM = leader(List.of("CPR"), 120, 15);

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private long ids;

    private static Leader leader(List<String> qualifications, int most, int breaks) {
        return new Leader(
                UUID.randomUUID(),
                Map.of("harbor", List.of(new WeeklySlot(Day.MO, LocalTime.of(9, 0), LocalTime.of(12, 0)))),
                List.of(new Leader.Busy(600, 660)),
                qualifications,
                most,
                breaks);
    }

    private Meeting meeting(
            ServiceKind kind, UUID source, String site, Place room, Leader leader, int day, int minute) {
        Meeting meeting = new Meeting(
                ids++,
                new Meeting.Demand(
                        kind,
                        source,
                        0,
                        "Coping",
                        site,
                        60,
                        8,
                        kind == ServiceKind.GROUP,
                        true,
                        List.of("whiteboard"),
                        List.of(DANA, KIM),
                        List.of("LCSW"),
                        new Start(Day.MO, 540),
                        LARGE,
                        DANA,
                        true),
                false);
        meeting.setStart(new Start(Day.values()[day], minute));
        meeting.setRoom(room);
        meeting.setLeader(leader);
        return meeting;
    }

    private Meeting group(Place room, Leader leader, int day, int minute) {
        return meeting(ServiceKind.GROUP, UUID.randomUUID(), "harbor", room, leader, day, minute);
    }

    @Test
    void roomTakenAtOnce() {
        verifier.verifyThat(TimetableRules::roomTaken)
                .given(group(LARGE, DANA, 0, 540), group(LARGE, KIM, 0, 599))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::roomTaken)
                .given(group(LARGE, DANA, 0, 540), group(LARGE, KIM, 0, 600), group(SMALL, KIM, 0, 540))
                .penalizesBy(0);
    }

    @Test
    void leaderTakenAtOnce() {
        verifier.verifyThat(TimetableRules::leaderTaken)
                .given(group(LARGE, DANA, 0, 540), group(SMALL, DANA, 0, 570))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::leaderTaken)
                .given(group(LARGE, DANA, 0, 540), group(SMALL, DANA, 0, 600), group(SMALL, DANA, 1, 540))
                .penalizesBy(0);
    }

    @Test
    void sameClientsAtOnceCountEach() {
        Meeting one = group(LARGE, DANA, 0, 540);
        Meeting other = group(SMALL, KIM, 0, 570);
        verifier.verifyThat(TimetableRules::peopleTaken)
                .given(one, other, new Together(one, other, 3))
                .penalizesBy(3);
        other.setStart(new Start(Day.MO, 600));
        verifier.verifyThat(TimetableRules::peopleTaken)
                .given(one, other, new Together(one, other, 3))
                .penalizesBy(0);
    }

    @Test
    void roomTooSmallOrElsewhereOrWithoutVideo() {
        verifier.verifyThat(TimetableRules::roomFits)
                .given(group(SMALL, DANA, 0, 540), group(ELSEWHERE, DANA, 0, 540))
                .penalizesBy(2);
        verifier.verifyThat(TimetableRules::roomFits)
                .given(group(LARGE, DANA, 0, 540))
                .penalizesBy(0);
    }

    @Test
    void roomNeededByGroupsOnly() {
        verifier.verifyThat(TimetableRules::roomNeeded)
                .given(group(null, DANA, 0, 540))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::roomNeeded)
                .given(meeting(ServiceKind.INDIVIDUAL, GROUP, "harbor", null, DANA, 0, 540), group(LARGE, DANA, 0, 540))
                .penalizesBy(0);
    }

    @Test
    void siteClosed() {
        SiteOpen open =
                new SiteOpen("harbor", List.of(new WeeklySlot(Day.MO, LocalTime.of(9, 0), LocalTime.of(17, 0))));
        verifier.verifyThat(TimetableRules::siteOpen)
                .given(open, group(LARGE, DANA, 0, 16 * 60 + 1), group(LARGE, DANA, 1, 600))
                .penalizesBy(2);
        verifier.verifyThat(TimetableRules::siteOpen)
                .given(open, group(LARGE, DANA, 0, 16 * 60))
                .penalizesBy(0);
    }

    @Test
    void leaderOutsideAvailabilityForOneClient() {
        verifier.verifyThat(TimetableRules::leaderAvailable)
                .given(meeting(ServiceKind.INDIVIDUAL, GROUP, "harbor", null, DANA, 0, 11 * 60 + 15))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::leaderAvailable)
                .given(
                        meeting(ServiceKind.INDIVIDUAL, GROUP, "harbor", null, DANA, 0, 11 * 60),
                        group(LARGE, DANA, 3, 540))
                .penalizesBy(0);
    }

    @Test
    void leaderOnLeave() {
        verifier.verifyThat(TimetableRules::leaderAway)
                .given(group(LARGE, DANA, 0, 570))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::leaderAway)
                .given(group(LARGE, DANA, 0, 540), group(LARGE, DANA, 0, 660))
                .penalizesBy(0);
    }

    @Test
    void leaderNotQualified() {
        verifier.verifyThat(TimetableRules::leaderQualified)
                .given(group(LARGE, KIM, 0, 540))
                .penalizesBy(1);
        verifier.verifyThat(TimetableRules::leaderQualified)
                .given(group(LARGE, DANA, 0, 540))
                .penalizesBy(0);
    }

    @Test
    void noTimeToTravelBetweenSites() {
        Meeting there = meeting(ServiceKind.GROUP, GROUP, "mesa", ELSEWHERE, DANA, 0, 659);
        verifier.verifyThat(TimetableRules::leaderTravels)
                .given(group(LARGE, DANA, 0, 540), there)
                .penalizesBy(1);
        there.setStart(new Start(Day.MO, 660));
        verifier.verifyThat(TimetableRules::leaderTravels)
                .given(group(LARGE, DANA, 0, 540), there)
                .penalizesBy(0);
    }

    @Test
    void leaderDayTooLongByMinutes() {
        verifier.verifyThat(TimetableRules::leaderDayLimit)
                .given(group(LARGE, KIM, 0, 480), group(LARGE, KIM, 0, 600), group(LARGE, KIM, 0, 720))
                .penalizesBy(60);
        verifier.verifyThat(TimetableRules::leaderDayLimit)
                .given(group(LARGE, KIM, 0, 480), group(LARGE, KIM, 0, 600), group(LARGE, KIM, 1, 720))
                .penalizesBy(0);
    }

    @Test
    void groupChangesRoomOrLeaderInTheWeek() {
        Meeting one = meeting(ServiceKind.GROUP, GROUP, "harbor", LARGE, DANA, 0, 540);
        Meeting other = meeting(ServiceKind.GROUP, GROUP, "harbor", SMALL, KIM, 2, 540);
        verifier.verifyThat(TimetableRules::groupKeepsRoom).given(one, other).penalizesBy(1);
        verifier.verifyThat(TimetableRules::groupKeepsLeader).given(one, other).penalizesBy(1);
        other.setRoom(LARGE);
        other.setLeader(DANA);
        verifier.verifyThat(TimetableRules::groupKeepsRoom).given(one, other).penalizesBy(0);
        verifier.verifyThat(TimetableRules::groupKeepsLeader).given(one, other).penalizesBy(0);
    }

    @Test
    void breakTooShortByMinutes() {
        verifier.verifyThat(TimetableRules::leaderBreak)
                .given(group(LARGE, KIM, 0, 540), group(LARGE, KIM, 0, 605))
                .penalizesBy(10);
        verifier.verifyThat(TimetableRules::leaderBreak)
                .given(group(LARGE, KIM, 0, 540), group(LARGE, KIM, 0, 615))
                .penalizesBy(0);
    }

    @Test
    void wishOfSomeClients() {
        Meeting meeting = group(LARGE, DANA, 0, 540);
        verifier.verifyThat(TimetableRules::clientWish)
                .given(meeting, new Wish(meeting, 590, 700, 2))
                .penalizesBy(20);
        verifier.verifyThat(TimetableRules::clientWish)
                .given(meeting, new Wish(meeting, 600, 700, 2))
                .penalizesBy(0);
    }

    @Test
    void groupTwiceOnADay() {
        verifier.verifyThat(TimetableRules::spreadOverTheWeek)
                .given(
                        meeting(ServiceKind.GROUP, GROUP, "harbor", LARGE, DANA, 0, 540),
                        meeting(ServiceKind.GROUP, GROUP, "harbor", LARGE, DANA, 0, 720))
                .penalizesBy(60);
        verifier.verifyThat(TimetableRules::spreadOverTheWeek)
                .given(
                        meeting(ServiceKind.GROUP, GROUP, "harbor", LARGE, DANA, 0, 540),
                        meeting(ServiceKind.GROUP, GROUP, "harbor", LARGE, DANA, 2, 540))
                .penalizesBy(0);
    }

    @Test
    void otherLeaderTimeOrRoomThanBefore() {
        verifier.verifyThat(TimetableRules::continuityOfLeader)
                .given(group(LARGE, KIM, 0, 540))
                .penalizesBy(40);
        verifier.verifyThat(TimetableRules::sameTimeAsBefore)
                .given(group(LARGE, DANA, 0, 555))
                .penalizesBy(3);
        verifier.verifyThat(TimetableRules::sameRoomAsBefore)
                .given(group(SMALL, DANA, 0, 540))
                .penalizesBy(1);
        Meeting same = group(LARGE, DANA, 0, 540);
        verifier.verifyThat(TimetableRules::continuityOfLeader).given(same).penalizesBy(0);
        verifier.verifyThat(TimetableRules::sameTimeAsBefore).given(same).penalizesBy(0);
        verifier.verifyThat(TimetableRules::sameRoomAsBefore).given(same).penalizesBy(0);
    }
}
