package health.concord.scheduling.timetable.plan;

import static health.concord.scheduling.timetable.plan.Demands.DANA;
import static health.concord.scheduling.timetable.plan.Demands.KIM;
import static health.concord.scheduling.timetable.plan.Demands.MESA;
import static health.concord.scheduling.timetable.plan.Demands.SMALL;
import static health.concord.scheduling.timetable.plan.Demands.group;
import static health.concord.scheduling.timetable.plan.Demands.individual;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import health.concord.scheduling.calendar.Day;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LeaderRulesTest {

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private void costs(int weight, Function<ConstraintFactory, Constraint> rule, Demands... meetings) {
        verifier.verifyThat((rules, factory) -> rule.apply(factory))
                .given(Arrays.stream(meetings).map(Demands::meeting).toArray())
                .penalizesBy(weight);
    }

    @Test
    void leaderTakenAtOnce() {
        costs(1, LeaderRules::leaderTaken, group(), group().in(SMALL).on(Day.MO, 9, 30));
        costs(
                0,
                LeaderRules::leaderTaken,
                group(),
                group().on(Day.MO, 10, 0),
                group().on(Day.TU, 9, 0),
                group().with(KIM));
    }

    @Test
    void leaderTakenByTwoPinnedIsNotThePlansToMend() {
        costs(0, LeaderRules::leaderTaken, group().pinned(), individual().pinned());
    }

    @Test
    void leaderTakenAtOnceAtSitesOfTwoTimeZones() {
        // Nine in Mesa is eleven in Harbor.
        costs(1, LeaderRules::leaderTaken, group().site(MESA), group().on(Day.MO, 11, 30));
        costs(0, LeaderRules::leaderTaken, group().site(MESA), group());
    }

    @Test
    void coLeaderLeadsAnotherGroupAtOnce() {
        costs(
                1,
                CoLeaderRules::coLeaderTaken,
                group().coLeaders(KIM),
                group().with(KIM).on(Day.MO, 9, 30));
        costs(
                0,
                CoLeaderRules::coLeaderTaken,
                group().coLeaders(KIM),
                group().with(KIM).on(Day.MO, 10, 0),
                group());
    }

    @Test
    void coLeaderWithoutTimeToTravel() {
        // Nine in Mesa is eleven in Harbor.
        costs(
                1,
                CoLeaderRules::coLeaderTravels,
                group().coLeaders(KIM).on(Day.MO, 9, 30),
                group().with(KIM).site(MESA));
        costs(
                1,
                CoLeaderRules::coLeaderTravels,
                group().coLeaders(KIM).on(Day.MO, 9, 30),
                group().coLeaders(KIM).site(MESA));
        costs(
                0,
                CoLeaderRules::coLeaderTravels,
                group().coLeaders(KIM),
                group().with(KIM).site(MESA),
                group().with(KIM).on(Day.MO, 10, 0));
    }

    @Test
    void coLeaderWithoutABreakByMinutes() {
        costs(
                10,
                CoLeaderRules::coLeaderBreak,
                group().coLeaders(KIM),
                group().with(KIM).on(Day.MO, 10, 5));
        costs(
                0,
                CoLeaderRules::coLeaderBreak,
                group().coLeaders(KIM),
                group().with(KIM).on(Day.MO, 10, 15),
                group().on(Day.MO, 10, 5));
    }

    @Test
    void therapistOutsideTheirTimes() {
        costs(1, LeaderRules::leaderAvailable, individual().on(Day.MO, 11, 15));
        costs(1, LeaderRules::leaderAvailable, individual().site(MESA));
        costs(
                0,
                LeaderRules::leaderAvailable,
                individual().on(Day.MO, 11, 0),
                individual().on(Day.MO, 12, 0).pinned());
    }

    @Test
    void groupsAreLedOutsideTheTimesForSingleClients() {
        costs(0, LeaderRules::leaderAvailable, group().on(Day.TH, 9, 0));
    }

    @Test
    void leaderAway() {
        costs(1, LeaderRules::leaderAway, group().on(Day.MO, 9, 30));
        costs(1, LeaderRules::leaderAway, group().site(MESA).on(Day.MO, 8, 30));
        costs(
                0,
                LeaderRules::leaderAway,
                group(),
                group().on(Day.MO, 11, 0),
                group().on(Day.MO, 9, 30).pinned());
    }

    @Test
    void coLeaderAway() {
        Leader free = new Leader(UUID.randomUUID(), "Noa", DANA.windows(), List.of(), List.of(), 480, 0);
        costs(1, LeaderRules::leaderAway, group().with(free).coLeaders(KIM).on(Day.MO, 9, 30));
        costs(0, LeaderRules::leaderAway, group().with(free).on(Day.MO, 9, 30));
    }

    @Test
    void leaderNotQualified() {
        costs(
                1,
                LeaderRules::leaderQualified,
                group().qualifications("LCSW", "LMFT").with(KIM));
        costs(0, LeaderRules::leaderQualified, group().qualifications("LCSW", "LMFT"), group().with(KIM));
    }

    @Test
    void noTimeToTravelBetweenSites() {
        costs(1, LeaderRules::leaderTravels, group().site(MESA).on(Day.MO, 8, 59), group());
        costs(0, LeaderRules::leaderTravels, group().site(MESA).on(Day.MO, 9, 0), group());
    }

    @Test
    void noTravelWithinASite() {
        costs(0, LeaderRules::leaderTravels, group(), group().on(Day.MO, 10, 0));
    }

    @Test
    void leaderDayTooLongByMinutes() {
        Demands[] three = {
            group().with(KIM),
            group().with(KIM).on(Day.MO, 11, 0),
            group().with(KIM).on(Day.MO, 13, 0)
        };
        costs(60, LeaderRules::leaderDayLimit, three);
        three[2].on(Day.TU, 13, 0);
        costs(0, LeaderRules::leaderDayLimit, three);
    }

    @Test
    void leadingWithAnotherCountsForTheDay() {
        costs(
                60,
                LeaderRules::leaderDayLimit,
                group().with(KIM),
                group().with(KIM).on(Day.MO, 11, 0),
                group().coLeaders(KIM).on(Day.MO, 13, 0));
    }

    @Test
    void groupWithTwoLeaders() {
        UUID group = UUID.randomUUID();
        costs(
                1,
                LeaderRules::groupKeepsLeader,
                group().source(group, 0),
                group().source(group, 1).on(Day.TU, 9, 0).with(KIM));
        costs(0, LeaderRules::groupKeepsLeader, group().source(group, 0), group().source(group, 1), group().with(KIM));
    }

    @Test
    void breakTooShortByMinutes() {
        costs(10, LeaderRules::leaderBreak, group().with(KIM), group().with(KIM).on(Day.MO, 10, 5));
        costs(0, LeaderRules::leaderBreak, group().with(KIM), group().with(KIM).on(Day.MO, 10, 15));
        costs(0, LeaderRules::leaderBreak, group(), group().on(Day.MO, 10, 0));
    }
}
