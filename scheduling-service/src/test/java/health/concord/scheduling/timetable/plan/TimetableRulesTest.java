package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One test for each rule and case. Nine o'clock on Monday is minute 540. */
class TimetableRulesTest {

    private static final int MONDAY_9 = 540;
    private static final int MONDAY_10 = 600;
    private static final int TUESDAY_9 = Span.DAY + 540;

    private static final Leader DANA = leader("dana", List.of(new Span(480, 1080)), 480, 15);
    private static final Leader ROBIN = leader("robin", List.of(new Span(0, 7 * Span.DAY)), 480, 0);
    private static final Place OAK = new Place("oak", "Oak", 8, true, Set.of("screen"), List.of());
    private static final Place ELM = new Place("elm", "Elm", 20, false, Set.of(), List.of(new Span(0, 700)));

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private static Leader leader(String id, List<Span> available, int most, int pause) {
        return new Leader(id, id, Set.of("LCSW"), available, List.of(), most, pause);
    }

    private static Meeting meeting(Demands demand, int start, Place place, Leader leader, Leader... coLeaders) {
        Demand built = demand.build();
        BitSet clients = new BitSet();
        built.members().forEach(client -> clients.set(Integer.parseInt(client)));
        return new Meeting(built, clients, List.of(coLeaders), List.of(), List.of(), List.of())
                .at(new Start(start), place, leader);
    }

    private void broken(
            BiFunction<TimetableRules, ConstraintFactory, Constraint> rule, int weight, Meeting... meetings) {
        verifier.verifyThat(rule).given((Object[]) meetings).penalizesBy(weight);
    }

    private static BiFunction<TimetableRules, ConstraintFactory, Constraint> rule(
            Function<ConstraintFactory, Constraint> rule) {
        return (rules, factory) -> rule.apply(factory);
    }

    @Test
    void twoMeetingsInOneRoomAtOnce() {
        broken(
                rule(HardRules::roomTakenOnce),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_9 + 30, OAK, ROBIN));
    }

    @Test
    void twoMeetingsInOneRoomOneAfterTheOther() {
        broken(
                rule(HardRules::roomTakenOnce),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_10, OAK, ROBIN));
    }

    @Test
    void anyNumberMeetWithoutARoom() {
        broken(
                rule(HardRules::roomTakenOnce),
                0,
                meeting(Demands.of("a"), MONDAY_9, Place.NOWHERE, DANA),
                meeting(Demands.of("b"), MONDAY_9, Place.NOWHERE, ROBIN));
    }

    @Test
    void whatIsPinnedOnBothSidesIsNotThePlansToMend() {
        broken(
                rule(HardRules::roomTakenOnce),
                0,
                meeting(Demands.of("a").pinned(), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").pinned(), MONDAY_9, OAK, ROBIN));
    }

    @Test
    void oneLeaderTwiceAtOnce() {
        broken(
                rule(HardRules::leaderTakenOnce),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_9, ELM, DANA));
    }

    @Test
    void coLeaderLeadsAnotherMeetingAtOnce() {
        broken(
                rule(HardRules::leaderTakenOnce),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA, ROBIN),
                meeting(Demands.of("b"), MONDAY_9, ELM, ROBIN));
    }

    @Test
    void oneLeaderOneAfterTheOther() {
        broken(
                rule(HardRules::leaderTakenOnce),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_10, ELM, DANA));
    }

    @Test
    void oneClientTwiceAtOnce() {
        broken(
                rule(HardRules::clientTakenOnce),
                1,
                meeting(Demands.of("a").members("1", "2"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").members("2", "3"), MONDAY_9, ELM, ROBIN));
    }

    @Test
    void otherClientsAtOnce() {
        broken(
                rule(HardRules::clientTakenOnce),
                0,
                meeting(Demands.of("a").members("1", "2"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").members("3"), MONDAY_9, ELM, ROBIN));
    }

    @Test
    void leaderIsThere() {
        broken(rule(HardRules::leaderIsAvailable), 0, meeting(Demands.of("a"), MONDAY_9, OAK, DANA));
    }

    @Test
    void leaderDoesNotWorkThen() {
        broken(rule(HardRules::leaderIsAvailable), 1, meeting(Demands.of("a"), TUESDAY_9, OAK, DANA));
    }

    @Test
    void leaderGoesBeforeItEnds() {
        broken(rule(HardRules::leaderIsAvailable), 1, meeting(Demands.of("a"), 1050, OAK, DANA));
    }

    @Test
    void leaderIsOnLeave() {
        Leader away = new Leader(
                "away", "away", Set.of(), List.of(new Span(0, Span.DAY)), List.of(new Span(590, 610)), 480, 0);
        broken(rule(HardRules::leaderIsAvailable), 1, meeting(Demands.of("a"), MONDAY_9, OAK, away));
    }

    @Test
    void coLeaderDoesNotWorkThen() {
        broken(rule(HardRules::leaderIsAvailable), 1, meeting(Demands.of("a"), TUESDAY_9, OAK, ROBIN, DANA));
    }

    @Test
    void pinnedMeetingStaysWhoeverIsAway() {
        broken(rule(HardRules::leaderIsAvailable), 0, meeting(Demands.of("a").pinned(), TUESDAY_9, OAK, DANA));
    }

    @Test
    void leaderLacksTheQualification() {
        broken(
                rule(HardRules::leaderIsQualified),
                1,
                meeting(Demands.of("a").qualifications("LADC"), MONDAY_9, OAK, DANA));
    }

    @Test
    void oneOfSeveralQualificationsIsEnough() {
        broken(
                rule(HardRules::leaderIsQualified),
                0,
                meeting(Demands.of("a").qualifications("LADC", "LCSW"), MONDAY_9, OAK, DANA));
    }

    @Test
    void roomIsTooSmall() {
        broken(rule(HardRules::roomFits), 1, meeting(Demands.of("a").size(9), MONDAY_9, OAK, DANA));
    }

    @Test
    void roomLacksVideo() {
        broken(rule(HardRules::roomFits), 1, meeting(Demands.of("a").video(), MONDAY_9, ELM, DANA));
    }

    @Test
    void roomLacksEquipment() {
        broken(rule(HardRules::roomFits), 1, meeting(Demands.of("a").equipment("screen"), MONDAY_9, ELM, DANA));
    }

    @Test
    void roomHasAllThatIsNeeded() {
        broken(
                rule(HardRules::roomFits),
                0,
                meeting(Demands.of("a").size(8).video().equipment("screen"), MONDAY_9, OAK, DANA));
    }

    @Test
    void roomIsClosed() {
        broken(rule(HardRules::roomIsOpen), 1, meeting(Demands.of("a"), MONDAY_9, ELM, DANA));
    }

    @Test
    void roomIsOpenAgain() {
        broken(rule(HardRules::roomIsOpen), 0, meeting(Demands.of("a"), 700, ELM, DANA));
    }

    @Test
    void wayToTheOtherSiteIsTooShort() {
        broken(
                rule(HardRules::leaderCanTravel),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").at("mesa", 60).pinned(), MONDAY_10 + 30, Place.NOWHERE, DANA));
    }

    @Test
    void wayToTheOtherSiteIsLongEnough() {
        broken(
                rule(HardRules::leaderCanTravel),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").at("mesa", 60).pinned(), MONDAY_10 + 60, Place.NOWHERE, DANA));
    }

    @Test
    void nobodyTravelsWithinASite() {
        broken(
                rule(HardRules::leaderCanTravel),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_10, ELM, DANA));
    }

    @Test
    void leadersDayIsTooLongByTheQuarter() {
        Leader short90 = leader("s", List.of(), 90, 0);
        broken(
                rule(HardRules::leaderDayIsNotTooLong),
                2,
                meeting(Demands.of("a"), MONDAY_9, OAK, short90),
                meeting(Demands.of("b"), MONDAY_10, OAK, short90));
    }

    @Test
    void coLedSessionsCountForTheDay() {
        Leader short90 = leader("s", List.of(), 90, 0);
        broken(
                rule(HardRules::leaderDayIsNotTooLong),
                2,
                meeting(Demands.of("a"), MONDAY_9, OAK, short90),
                meeting(Demands.of("b"), MONDAY_10, OAK, ROBIN, short90));
    }

    @Test
    void leadersDaysCountEachByItself() {
        Leader short90 = leader("s", List.of(), 90, 0);
        broken(
                rule(HardRules::leaderDayIsNotTooLong),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, short90),
                meeting(Demands.of("b"), TUESDAY_9, OAK, short90));
    }

    @Test
    void longDayThatIsAllPinnedIsNotThePlansToMend() {
        Leader short90 = leader("s", List.of(), 90, 0);
        broken(
                rule(HardRules::leaderDayIsNotTooLong),
                0,
                meeting(Demands.of("a").pinned(), MONDAY_9, OAK, short90),
                meeting(Demands.of("b").pinned(), MONDAY_10, OAK, short90));
    }

    @Test
    void seriesTwiceOnADay() {
        broken(
                rule(SoftRules::spreadOverTheWeek),
                1,
                meeting(Demands.of("a").series("s"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").series("s"), MONDAY_10 + 120, OAK, DANA));
    }

    @Test
    void seriesOnTwoDays() {
        broken(
                rule(SoftRules::spreadOverTheWeek),
                0,
                meeting(Demands.of("a").series("s"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").series("s"), TUESDAY_9, OAK, DANA));
    }

    @Test
    void clientGetsAnotherTherapist() {
        broken(
                rule(SoftRules::continuityOfTherapist),
                1,
                meeting(Demands.of("a").individualWith("dana"), MONDAY_9, OAK, ROBIN));
    }

    @Test
    void clientKeepsTheTherapist() {
        broken(
                rule(SoftRules::continuityOfTherapist),
                0,
                meeting(Demands.of("a").individualWith("dana"), MONDAY_9, OAK, DANA));
    }

    @Test
    void clientWithoutATherapistHasNoneToKeep() {
        broken(
                rule(SoftRules::continuityOfTherapist),
                0,
                meeting(Demands.of("a").individualWith(null), MONDAY_9, OAK, DANA));
    }

    @Test
    void leaderHasNoBreak() {
        broken(
                rule(SoftRules::breakBetweenSessions),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_10 + 10, OAK, DANA));
    }

    @Test
    void leaderHasABreak() {
        broken(
                rule(SoftRules::breakBetweenSessions),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b"), MONDAY_10 + 15, OAK, DANA));
    }

    @Test
    void leaderWantsNoBreak() {
        broken(
                rule(SoftRules::breakBetweenSessions),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, ROBIN),
                meeting(Demands.of("b"), MONDAY_10, OAK, ROBIN));
    }

    @Test
    void leaderIsAtTwoSitesOnADay() {
        broken(
                rule(SoftRules::oneSiteADay),
                1,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").at("mesa", 60).pinned(), 900, Place.NOWHERE, DANA));
    }

    @Test
    void leaderIsAtEachSiteOnADayOfItsOwn() {
        broken(
                rule(SoftRules::oneSiteADay),
                0,
                meeting(Demands.of("a"), MONDAY_9, OAK, DANA),
                meeting(Demands.of("b").at("mesa", 60).pinned(), TUESDAY_9, Place.NOWHERE, DANA));
    }

    @Test
    void eachClientsUnmetWishCounts() {
        broken(
                rule(SoftRules::clientWishes),
                2,
                meeting(
                        Demands.of("a")
                                .wish("1", new Span(600, 720))
                                .wish("2", new Span(0, 570))
                                .wish("3", new Span(500, 720)),
                        MONDAY_9,
                        OAK,
                        DANA));
    }

    @Test
    void metWishCostsNothing() {
        broken(
                rule(SoftRules::clientWishes),
                0,
                meeting(Demands.of("a").wish("1", new Span(540, 600)), MONDAY_9, OAK, DANA));
    }

    @Test
    void groupGetsAnotherLeader() {
        broken(
                rule(SoftRules::sameLeaderAsBefore),
                1,
                meeting(Demands.of("a").was(MONDAY_9, "oak", "robin"), MONDAY_9, OAK, DANA));
    }

    @Test
    void groupKeepsItsLeader() {
        broken(
                rule(SoftRules::sameLeaderAsBefore),
                0,
                meeting(Demands.of("a").was(MONDAY_10, "elm", "dana"), MONDAY_9, OAK, DANA));
    }

    @Test
    void meetingGoesToAnotherTime() {
        broken(
                rule(SoftRules::sameTimeAsBefore),
                1,
                meeting(Demands.of("a").was(MONDAY_10, "oak", "dana"), MONDAY_9, OAK, DANA));
    }

    @Test
    void meetingKeepsItsTime() {
        broken(
                rule(SoftRules::sameTimeAsBefore),
                0,
                meeting(Demands.of("a").was(MONDAY_9, "elm", "robin"), MONDAY_9, OAK, DANA));
    }

    @Test
    void meetingGoesToAnotherRoom() {
        broken(
                rule(SoftRules::sameRoomAsBefore),
                1,
                meeting(Demands.of("a").was(MONDAY_9, "elm", "dana"), MONDAY_9, OAK, DANA));
    }

    @Test
    void meetingKeepsItsRoom() {
        broken(
                rule(SoftRules::sameRoomAsBefore),
                0,
                meeting(Demands.of("a").was(MONDAY_10, "oak", "robin"), MONDAY_9, OAK, DANA));
    }

    @Test
    void newMeetingChangesNothing() {
        broken(rule(SoftRules::sameTimeAsBefore), 0, meeting(Demands.of("a"), MONDAY_9, OAK, DANA));
    }

    @Test
    void everyFifthSpareSeatCounts() {
        broken(rule(SoftRules::roomIsNotTooBig), 2, meeting(Demands.of("a").size(8), MONDAY_9, ELM, DANA));
    }

    @Test
    void fewSpareSeatsAreFine() {
        broken(rule(SoftRules::roomIsNotTooBig), 0, meeting(Demands.of("a").size(4), MONDAY_9, OAK, DANA));
    }
}
