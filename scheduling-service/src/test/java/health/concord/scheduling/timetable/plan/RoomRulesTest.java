package health.concord.scheduling.timetable.plan;

import static health.concord.scheduling.timetable.plan.Demands.IN_MESA;
import static health.concord.scheduling.timetable.plan.Demands.KIM;
import static health.concord.scheduling.timetable.plan.Demands.LARGE;
import static health.concord.scheduling.timetable.plan.Demands.SMALL;
import static health.concord.scheduling.timetable.plan.Demands.group;
import static health.concord.scheduling.timetable.plan.Demands.inPerson;
import static health.concord.scheduling.timetable.plan.Demands.individual;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import health.concord.scheduling.calendar.Day;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private void costs(int weight, Function<ConstraintFactory, Constraint> rule, Demands... meetings) {
        verifier.verifyThat((rules, factory) -> rule.apply(factory))
                .given(Arrays.stream(meetings).map(Demands::meeting).toArray())
                .penalizesBy(weight);
    }

    @Test
    void roomTakenAtOnce() {
        costs(1, RoomRules::roomTaken, group(), group().with(KIM).on(Day.MO, 9, 59));
    }

    @Test
    void roomFreeForTheNextAndOnOtherDays() {
        costs(0, RoomRules::roomTaken, group(), group().on(Day.MO, 10, 0), group().on(Day.TU, 9, 0), group().in(SMALL));
    }

    @Test
    void thoseWithoutARoomTakeNone() {
        costs(0, RoomRules::roomTaken, individual(), individual());
    }

    @Test
    void roomTakenByTwoPinnedIsNotThePlansToMend() {
        costs(0, RoomRules::roomTaken, group().pinned(), group().pinned());
        costs(1, RoomRules::roomTaken, group().pinned(), group());
    }

    @Test
    void roomTooSmall() {
        costs(1, RoomRules::roomFits, group().seats(7).in(SMALL));
        costs(0, RoomRules::roomFits, group().seats(6).in(SMALL));
    }

    @Test
    void roomAtAnotherSite() {
        costs(1, RoomRules::roomFits, group().in(IN_MESA));
    }

    @Test
    void roomWithoutVideoOrEquipment() {
        costs(1, RoomRules::roomFits, group().video().in(SMALL));
        costs(1, RoomRules::roomFits, group().equipment("whiteboard").in(SMALL));
        costs(0, RoomRules::roomFits, group().video().equipment("whiteboard"));
    }

    @Test
    void roomOfAPinnedOneIsNotThePlansToMend() {
        costs(0, RoomRules::roomFits, group().seats(7).in(SMALL).pinned());
    }

    @Test
    void roomNeededByAGroupAndNotByOneClient() {
        costs(1, RoomRules::roomNeeded, group().in(Place.NOWHERE));
        costs(1, RoomRules::roomNeeded, individual().in(LARGE));
        costs(0, RoomRules::roomNeeded, group(), individual());
    }

    @Test
    void roomWantedByOneClientInPersonAndNeededByNone() {
        costs(TimetableRules.NO_ROOM, RoomRules::roomWanted, inPerson());
        costs(0, RoomRules::roomNeeded, inPerson(), inPerson().in(SMALL));
        costs(
                0,
                RoomRules::roomWanted,
                inPerson().in(SMALL),
                inPerson().pinned(),
                individual(),
                group().in(Place.NOWHERE));
    }

    @Test
    void roomOfOneClientIsTakenForGroupsAndOthers() {
        costs(1, RoomRules::roomTaken, inPerson().in(SMALL), group().in(SMALL).with(KIM));
        costs(
                1,
                RoomRules::roomTaken,
                inPerson().in(SMALL),
                inPerson().in(SMALL).with(KIM));
        costs(0, RoomRules::roomTaken, inPerson().in(SMALL), inPerson().in(LARGE), inPerson());
    }

    @Test
    void roomOfOneClientHasToFitAndBeOpen() {
        costs(1, RoomRules::roomFits, inPerson().in(IN_MESA));
        costs(1, RoomRules::roomFits, inPerson().equipment("whiteboard").in(SMALL));
        costs(0, RoomRules::roomFits, inPerson().in(SMALL));
        costs(1, RoomRules::roomClosed, inPerson().in(SMALL).on(Day.MO, 15, 30));
    }

    @Test
    void roomThatIsTakenOnALaterDateIsNotForOneClientWhoComesNew() {
        costs(1, RoomRules::roomClosed, inPerson().in(SMALL).on(Day.MO, 13, 0));
        costs(
                0,
                RoomRules::roomClosed,
                inPerson().in(SMALL).on(Day.MO, 13, 0).was(Demands.at(Day.MO, 13, 0), SMALL, Demands.DANA),
                group().in(SMALL).on(Day.MO, 13, 0),
                inPerson().in(SMALL).on(Day.MO, 14, 0));
    }

    @Test
    void roomClosedOrInUse() {
        costs(1, RoomRules::roomClosed, group().on(Day.MO, 15, 1));
        costs(0, RoomRules::roomClosed, group().on(Day.MO, 15, 0), group().on(Day.TU, 15, 1), individual());
    }

    @Test
    void siteClosed() {
        costs(1, RoomRules::siteOpen, group().on(Day.MO, 16, 1));
        costs(1, RoomRules::siteOpen, group().on(Day.WE, 10, 0));
        costs(
                0,
                RoomRules::siteOpen,
                group().on(Day.MO, 16, 0),
                group().site(Demands.MESA).on(Day.SU, 3, 0));
    }

    @Test
    void groupInTwoRooms() {
        UUID group = UUID.randomUUID();
        costs(
                1,
                RoomRules::groupKeepsRoom,
                group().source(group, 0),
                group().source(group, 1).on(Day.TU, 9, 0).in(SMALL));
        costs(
                0,
                RoomRules::groupKeepsRoom,
                group().source(group, 0),
                group().source(group, 1).on(Day.TU, 9, 0),
                group().in(SMALL));
    }
}
