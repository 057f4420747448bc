package health.concord.scheduling.timetable.plan;

import static health.concord.scheduling.timetable.plan.Demands.DANA;
import static health.concord.scheduling.timetable.plan.Demands.KIM;
import static health.concord.scheduling.timetable.plan.Demands.LARGE;
import static health.concord.scheduling.timetable.plan.Demands.SMALL;
import static health.concord.scheduling.timetable.plan.Demands.at;
import static health.concord.scheduling.timetable.plan.Demands.group;
import static health.concord.scheduling.timetable.plan.Demands.inPerson;
import static health.concord.scheduling.timetable.plan.Demands.individual;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import health.concord.scheduling.calendar.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first plan, and the search from there, by a number of moves and never by time. */
class SearchTest {

    private static final List<Start> STARTS = IntStream.range(0, 2)
            .boxed()
            .flatMap(day -> IntStream.range(9, 17).mapToObj(hour -> at(Day.values()[day], hour, 0)))
            .toList();
    private static final List<Place> ROOMS = List.of(SMALL, LARGE);
    private static final List<Leader> LEADERS = List.of(DANA, KIM);

    private static SolverFactory<Timetable> factory() {
        return SolverFactory.create(SolverConfig.createFromXmlResource("solverConfig.xml")
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(3_000L)));
    }

    private static Timetable first(Meeting... meetings) {
        Timetable week = new Timetable(new ArrayList<>(List.of(meetings)));
        FirstPlan.fill(week);
        SolutionManager.<Timetable, HardMediumSoftScore>create(factory()).update(week);
        return week;
    }

    private static Meeting open(Demands demand) {
        return demand.open(STARTS, ROOMS, LEADERS);
    }

    @Test
    void whatCanStayWhereItIsStays() {
        Start ten = at(Day.TU, 10, 0);
        Meeting stays = open(group().people(1).was(ten, LARGE, DANA));
        Meeting fresh = open(group().people(1));

        Timetable week = first(fresh, stays);

        assertThat(stays.getStart()).isEqualTo(ten);
        assertThat(stays.getPlace()).isEqualTo(LARGE);
        assertThat(week.isPublishable()).isTrue();
    }

    @Test
    void whatIsPinnedStaysAndTheRestGivesWay() {
        Meeting pinned = open(group().people(1).pinned());
        Meeting moves = open(group().people(1).was(at(Day.MO, 9, 0), LARGE, DANA));

        Timetable week = first(moves, pinned);

        assertThat(pinned.getStart()).isEqualTo(at(Day.MO, 9, 0));
        assertThat(moves.getStart()).isNotEqualTo(at(Day.MO, 9, 0));
        assertThat(week.isPublishable()).isTrue();
    }

    @Test
    void groupIsPutAsAWholeOnSeveralDaysInOneRoom() {
        UUID source = UUID.randomUUID();
        Meeting one = open(group().source(source, 0).seats(8));
        Meeting other = open(group().source(source, 1).seats(8));

        first(one, other);

        assertThat(one.getStart().day()).isNotEqualTo(other.getStart().day());
        assertThat(List.of(one.getPlace(), other.getPlace())).containsOnly(LARGE);
    }

    @Test
    void whatCanNeverBeKeptIsNotTried() {
        Meeting one = open(individual());
        Meeting large = open(group().seats(10).taken(0, Span.DAY));

        assertThat(one.getStarts())
                .contains(at(Day.MO, 9, 0), at(Day.MO, 11, 0))
                .doesNotContain(at(Day.MO, 10, 0));
        assertThat(large.getPlaces()).containsExactly(LARGE);
        assertThat(large.getStarts()).allMatch(start -> start.day() == Day.TU);
    }

    @Test
    void oneClientGetsTheSmallestRoomThatIsLeftAndKeepsTheTime() {
        Start nine = at(Day.MO, 9, 0);
        Meeting alone = open(inPerson().people(1).was(nine, Place.NOWHERE, DANA));
        Meeting other = open(inPerson().people(2).with(KIM).was(at(Day.MO, 11, 0), Place.NOWHERE, DANA));
        Meeting group = open(group().people(3).seats(5).pinned().in(SMALL).with(KIM));

        Timetable week = first(alone, other, group);

        assertThat(alone.getStart()).isEqualTo(nine);
        assertThat(alone.getPlace()).as("the small one is the group's").isEqualTo(LARGE);
        assertThat(other.getPlace()).isEqualTo(SMALL);
        assertThat(week.isPublishable()).isTrue();
        assertThat(explained(week)).extracting(Broken::rule).doesNotContain("NO_ROOM", "ROOM_CHANGED", "TIME_CHANGED");
    }

    @Test
    void oneClientKeepsTheRoomFromBefore() {
        Meeting alone = open(inPerson().people(1).was(at(Day.MO, 9, 0), LARGE, DANA));

        first(alone);

        assertThat(alone.getPlace()).isEqualTo(LARGE);
    }

    @Test
    void planWithoutARoomForEachCanBePublishedAndSaysSo() {
        Meeting one = inPerson().people(1).open(STARTS, List.of(), LEADERS);

        Timetable week = first(one);

        assertThat(one.getPlace()).isEqualTo(Place.NOWHERE);
        assertThat(week.isPublishable()).isTrue();
        assertThat(explained(week)).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("NO_ROOM");
            assertThat(broken.text()).endsWith("is in person and has no room.");
        });
    }

    @Test
    void searchGivesRoomsToThoseWhoHaveNone() {
        // Both at nine, and one room: the second has to move to have it.
        Meeting one =
                inPerson().people(1).was(at(Day.MO, 9, 0), Place.NOWHERE, DANA).open(STARTS, List.of(SMALL), LEADERS);
        Meeting two = inPerson().people(2).open(STARTS, List.of(SMALL), LEADERS);
        Timetable week = first(one, two);

        Timetable found = factory().buildSolver().solve(week);

        assertThat(found.isPublishable()).isTrue();
        assertThat(found.getMeetings()).extracting(Meeting::getPlace).containsOnly(SMALL);
    }

    @Test
    void groupThatFitsNoRoomIsToldSo() {
        Timetable week = first(open(group().seats(40)));

        assertThat(week.isPublishable()).isFalse();
        assertThat(explained(week)).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("ROOM_NEEDED");
            assertThat(broken.text())
                    .contains("No room of the site has the seats")
                    .contains("Coping #1 (MO 09:00)");
        });
    }

    @Test
    void eachBrokenWishIsExplainedWithWhoAndWhen() {
        Timetable week = first(group().wish(540, 600, 2).wish(570, 700, 1).meeting());
        week.getMeetings().getFirst().setStart(at(Day.MO, 9, 0));

        assertThat(explained(week)).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("CLIENT_WISH_BROKEN");
            assertThat(broken.text())
                    .isEqualTo("At the time of Coping #1 (MO 09:00) 2 clients ask to be free MO 09:00-10:00, "
                            + "a client asks to be free MO 09:30-11:40.");
            assertThat(broken.about()).containsExactly("Coping #1");
        });
    }

    private static List<Broken> explained(Timetable week) {
        return SolutionManager.<Timetable, HardMediumSoftScore>create(factory())
                .analyze(week)
                .constraintMap()
                .values()
                .stream()
                .flatMap(rule -> rule.matches().stream())
                .map(match -> (Broken) match.justification())
                .toList();
    }

    @Test
    void searchMovesAWholeGroupAndNeverMakesItWorse() {
        UUID source = UUID.randomUUID();
        Meeting one = open(group().source(source, 0).people(1, 2).wish(Span.DAY, 2 * Span.DAY, 2));
        Meeting other = open(group().source(source, 1).people(1, 2).wish(540, 780, 1));
        Timetable week = first(
                one, other, open(individual().people(1)), open(group().people(2).seats(9)));
        HardMediumSoftScore before = week.getScore();

        Timetable found = factory().buildSolver().solve(week);

        assertThat(found.isPublishable()).isTrue();
        assertThat(found.getScore()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void runAgainChangesNothingWithoutNeed() {
        List<Meeting> before = IntStream.range(0, 6)
                .mapToObj(number -> open(group().people(number, number + 1)))
                .toList();
        first(before.toArray(Meeting[]::new));
        Meeting[] again = before.stream()
                .map(one ->
                        open(group().people(one.getDemand().people().stream().toArray())
                                .was(one.getStart(), one.getPlace(), one.getLeader())))
                .toArray(Meeting[]::new);

        Timetable found = factory().buildSolver().solve(first(again));

        assertThat(found.getMeetings())
                .allSatisfy(one -> assertThat(new Stand(one.getStart(), one.getPlace(), one.getLeader()))
                        .isEqualTo(one.was()));
    }
}
