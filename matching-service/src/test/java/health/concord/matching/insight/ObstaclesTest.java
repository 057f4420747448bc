package health.concord.matching.insight;

import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private static final RuleSet RULES = TestRules.current();

    private static Obstacles group(Client client, Program program, String title) {
        return Obstacles.ofGroup(program.with(client.snapshot()), RULES, id(title));
    }

    private static Client adult() {
        return Client.aged(34);
    }

    @Test
    void allThatIsAgainstItIsSaidAtOnce() {
        var obstacles = group(
                adult().diagnosed("F10.20").has("sobrietyDays", 100).has("budgetPerSession", 1000),
                Program.demo().full(Program.TEEN_SKILLS, 0),
                Program.TEEN_SKILLS);

        assertThat(obstacles.objections()).extracting("rule").containsExactly("H5", "F-COST", "H9");
        assertThat(obstacles.best()).isNull();
    }

    @Test
    void aFullGroupIsBlockedByItsSeatsAloneAndOneSeatMakesItPossible() {
        var full = group(adult(), Program.demo().full(Program.COPING, 0), Program.COPING);
        var open = group(adult(), Program.demo(), Program.COPING);

        assertThat(full.objections()).extracting("code").containsExactly("NO_SEAT");
        assertThat(open.objections()).isEmpty();
        assertThat(open.best().parts()).extracting("name").contains(Program.COPING);
    }

    @Test
    void theBestWeekWithAGroupIsNoBetterThanTheFirst() {
        var situation = Program.demo().with(adult().snapshot());
        var first = Matching.recommend(situation, RULES).options().getFirst();

        for (var title : new String[] {Program.COPING, Program.PROCESS, Program.CBT_RELAPSE, Program.MOOD}) {
            var best = Obstacles.ofGroup(situation, RULES, id(title)).best();
            assertThat(best).isNotNull();
            assertThat(best.parts()).extracting("name").contains(title);
            assertThat(best.score()).isLessThanOrEqualTo(first.score());
        }
    }

    /** Whatever else is true of the group, what keeps two people apart reads like a group that is not open. */
    @Test
    void keepingApartReadsLikeNotBeingOpen() {
        var apart = group(
                adult().keptApart("t"),
                Program.demo().seated(Program.COPING, "t").full(Program.COPING, 3),
                Program.COPING);
        var unscheduled = group(adult(), Program.demo().unscheduled(Program.COPING), Program.COPING);

        assertThat(apart).isEqualTo(unscheduled);
        assertThat(apart.objections()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("NOT_AVAILABLE");
            assertThat(one.text()).isEqualTo("Not available.");
        });
    }

    @Test
    void aTherapistInConflictReadsAsNotAvailable() {
        var situation = Program.demo().apartFrom(Program.MAYA).with(adult().snapshot());

        assertThat(Obstacles.ofTherapist(situation, RULES, id(Program.MAYA)).objections())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Not available."));
    }

    @Test
    void aTherapistNothingIsAgainstHasABestWeek() {
        var situation = Program.demo().with(adult().snapshot());

        var obstacles = Obstacles.ofTherapist(situation, RULES, id(Program.CARA));

        assertThat(obstacles.objections()).isEmpty();
        assertThat(obstacles.best().parts()).extracting("therapist").contains(id(Program.CARA));
    }

    @Test
    void aHoldStandsBeforeEverything() {
        var obstacles = group(adult().cssrs("high"), Program.demo(), Program.COPING);

        assertThat(obstacles.objections().getFirst().code()).isEqualTo("SAFETY_HOLD");
        assertThat(obstacles.objections().getFirst().overridable()).isFalse();
    }

    @Test
    void whatIsNotThereIsNull() {
        var situation = Program.demo().with(adult().snapshot());

        assertThat(Obstacles.ofGroup(situation, RULES, UUID.randomUUID())).isNull();
        assertThat(Obstacles.ofTherapist(situation, RULES, UUID.randomUUID())).isNull();
    }
}
