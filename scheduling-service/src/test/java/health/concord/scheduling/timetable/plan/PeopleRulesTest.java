package health.concord.scheduling.timetable.plan;

import static health.concord.scheduling.timetable.plan.Demands.KIM;
import static health.concord.scheduling.timetable.plan.Demands.group;
import static health.concord.scheduling.timetable.plan.Demands.individual;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import health.concord.scheduling.calendar.Day;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private void costs(int weight, Function<ConstraintFactory, Constraint> rule, Demands... meetings) {
        verifier.verifyThat((rules, factory) -> rule.apply(factory))
                .given(Arrays.stream(meetings).map(Demands::meeting).toArray())
                .penalizesBy(weight);
    }

    @Test
    void sameClientsAtOnceCountEach() {
        costs(
                2,
                PeopleRules::peopleTaken,
                group().people(1, 2, 3),
                group().people(2, 3, 4).with(KIM).on(Day.MO, 9, 30));
    }

    @Test
    void sameClientsOneAfterTheOtherOrOthersAtOnce() {
        costs(
                0,
                PeopleRules::peopleTaken,
                group().people(1, 2),
                group().people(1, 2).on(Day.MO, 10, 0),
                group().people(3),
                individual().people(4));
    }

    @Test
    void clientOfTwoPinnedIsNotThePlansToMend() {
        costs(
                0,
                PeopleRules::peopleTaken,
                group().people(1).pinned(),
                group().people(1).pinned());
    }

    @Test
    void someoneIsBookedElsewhere() {
        costs(1, PeopleRules::peopleElsewhere, group().taken(599, 700));
        costs(
                0,
                PeopleRules::peopleElsewhere,
                group().taken(600, 700),
                group().taken(540, 600).pinned());
    }

    @Test
    void wishOfSomeClients() {
        costs(20, PeopleRules::clientWish, group().wish(590, 700, 2));
        costs(30, PeopleRules::clientWish, group().wish(590, 700, 2).wish(540, 545, 1));
        costs(0, PeopleRules::clientWish, group().wish(600, 700, 2));
    }

    @Test
    void wishIsByTheClockOfTheSite() {
        costs(10, PeopleRules::clientWish, group().site(Demands.MESA).wish(540, 600, 1));
    }

    @Test
    void groupTwiceOnADay() {
        UUID group = UUID.randomUUID();
        costs(
                60,
                PeopleRules::spreadOverTheWeek,
                group().source(group, 0),
                group().source(group, 1).on(Day.MO, 14, 0));
        costs(
                0,
                PeopleRules::spreadOverTheWeek,
                group().source(group, 0),
                group().source(group, 1).on(Day.TU, 9, 0),
                group());
    }

    @Test
    void clientAloneTwiceOnADay() {
        UUID client = UUID.randomUUID();
        costs(
                60,
                PeopleRules::spreadOverTheWeek,
                individual().bundle(client),
                individual().bundle(client).on(Day.MO, 11, 0));
    }
}
