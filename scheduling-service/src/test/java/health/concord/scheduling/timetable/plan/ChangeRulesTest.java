package health.concord.scheduling.timetable.plan;

import static health.concord.scheduling.timetable.plan.Demands.DANA;
import static health.concord.scheduling.timetable.plan.Demands.KIM;
import static health.concord.scheduling.timetable.plan.Demands.LARGE;
import static health.concord.scheduling.timetable.plan.Demands.SMALL;
import static health.concord.scheduling.timetable.plan.Demands.at;
import static health.concord.scheduling.timetable.plan.Demands.group;
import static health.concord.scheduling.timetable.plan.Demands.inPerson;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import health.concord.scheduling.calendar.Day;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final Start NINE = at(Day.MO, 9, 0);

    private final ConstraintVerifier<TimetableRules, Timetable> verifier =
            ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

    private void costs(int weight, Function<ConstraintFactory, Constraint> rule, Demands meeting) {
        verifier.verifyThat((rules, factory) -> rule.apply(factory))
                .given(meeting.meeting())
                .penalizesBy(weight);
    }

    @Test
    void otherLeaderThanTheClientsKnow() {
        costs(40, ChangeRules::continuityOfLeader, group().with(KIM));
        costs(0, ChangeRules::continuityOfLeader, group());
    }

    @Test
    void otherTimeThanBefore() {
        costs(3, ChangeRules::sameTimeAsBefore, group().was(at(Day.MO, 9, 15), LARGE, DANA));
        costs(3, ChangeRules::sameTimeAsBefore, group().was(at(Day.TU, 9, 0), LARGE, DANA));
        costs(0, ChangeRules::sameTimeAsBefore, group().was(NINE, LARGE, DANA));
    }

    @Test
    void otherRoomThanBefore() {
        costs(1, ChangeRules::sameRoomAsBefore, group().was(NINE, SMALL, DANA));
        costs(0, ChangeRules::sameRoomAsBefore, group().was(NINE, LARGE, DANA));
    }

    @Test
    void firstRoomOfOneClientIsNoChange() {
        costs(0, ChangeRules::sameRoomAsBefore, inPerson().in(SMALL).was(NINE, Place.NOWHERE, DANA));
        costs(1, ChangeRules::sameRoomAsBefore, inPerson().in(SMALL).was(NINE, LARGE, DANA));
        costs(1, ChangeRules::sameRoomAsBefore, inPerson().was(NINE, LARGE, DANA));
    }

    @Test
    void whatIsNewChangesNothing() {
        costs(0, ChangeRules::sameTimeAsBefore, group());
        costs(0, ChangeRules::sameRoomAsBefore, group());
    }
}
