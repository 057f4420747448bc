package health.concord.matching.recommendation;

import static health.concord.matching.recommendation.Asked.has;
import static health.concord.matching.recommendation.Asked.models;
import static health.concord.matching.recommendation.Asked.plan;
import static health.concord.matching.recommendation.Asked.recommend;
import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Model;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first four of the eight acceptance vignettes of the clinical specification, section 7, each with what nearly was it. */
class VignettesTest {

    // 1. Crisis
    private static Client crisis() {
        return Client.aged(34).score("phq-9", 22).item9(2).cssrs("high").prefers(2, null, null);
    }

    @Test
    void crisisHoldsThoughGroupIsPreferred() {
        var answer = recommend(crisis());

        assertThat(answer.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.code()).isEqualTo("SAFETY_HOLD");
            assertThat(hold.rule()).isEqualTo("H1");
        });
        assertThat(answer.options()).isEmpty();
        assertThat(answer.direction()).isNull();
    }

    @Test
    void itemNineWithoutScreenerAsksForTheScreener() {
        assertThat(recommend(crisis().cssrs("unknown")).holds())
                .extracting("code")
                .containsExactly("CSSRS_NEEDED");
    }

    @Test
    void lowRiskOnTheScreenerIsPlaced() {
        assertThat(recommend(crisis().cssrs("low")).options()).isNotEmpty();
    }

    // 2. Complex trauma
    private static Client complexTrauma() {
        return Client.aged(29)
                .score("pcl-5", 52)
                .has("traumaType", "CHILDHOOD")
                .has("traumaProcessingPhase", "PROCESSING");
    }

    @Test
    void complexTraumaGetsTheTraumaTherapistAndDefersGroup() {
        var answer = recommend(complexTrauma());

        assertThat(answer.direction()).isEqualTo(Direction.INDIVIDUAL);
        assertThat(answer.grounds().getFirst().rule()).isEqualTo("D-TRAUMA-FIRST");
        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.parts()).allSatisfy(part -> {
                assertThat(part.kind()).isEqualTo(PartKind.INDIVIDUAL);
                assertThat(part.therapist()).isEqualTo(id(Program.MAYA));
            });
            assertThat(plan(option)).contains("GROUP_DEFERRED");
            assertThat(option.shortfall()).isNotNull();
        });
        assertThat(answer.shortfall().code()).isEqualTo("HOURS_SHORTFALL");
        assertThat(answer.excluded())
                .filteredOn(out -> out.therapist() != null && out.therapist().equals(id(Program.BEN)))
                .extracting("rule")
                .containsExactly("D-TRAUMA-FIRST");
    }

    @Test
    void traumaNotBeingProcessedIsCombined() {
        assertThat(recommend(complexTrauma().has("traumaProcessingPhase", "STABILISING"))
                        .direction())
                .isEqualTo(Direction.COMBINED);
    }

    @Test
    void lowTraumaScoreDoesNotDecide() {
        assertThat(recommend(Client.aged(29)
                                .score("pcl-5", 20)
                                .has("traumaType", "CHILDHOOD")
                                .has("traumaProcessingPhase", "PROCESSING"))
                        .direction())
                .isEqualTo(Direction.COMBINED);
    }

    // 3. Public figure with a legal case
    private static Client mayor() {
        return Client.aged(51)
                .score("audit", 14)
                .has("publicExposure", true)
                .has("legalExposure", true)
                .has("declinesGroup", true);
    }

    @Test
    void exposedClientWhoDeclinesGroupGetsIndividualOnlyAndIsToldTheShortfall() {
        var answer = recommend(mayor());

        assertThat(answer.direction()).isEqualTo(Direction.INDIVIDUAL);
        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(has(option, PartKind.GROUP)).isFalse();
            assertThat(option.shortfall()).isNotNull();
            assertThat(option.shortfall().minutes())
                    .isEqualTo(540 - option.week().minutes());
            assertThat(option.shortfall().days()).isEqualTo(3 - option.week().days());
        });
        assertThat(answer.excluded())
                .filteredOn(out -> out.group() != null)
                .hasSize(Program.demo().groups().size())
                .allSatisfy(out -> assertThat(out.rule()).isEqualTo("H7"));
    }

    @Test
    void exposedClientWhoDoesNotDeclineIsOfferedGroups() {
        var answer = recommend(mayor().has("declinesGroup", false));

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(has(option, PartKind.GROUP)).isTrue());
        assertThat(answer.shortfall()).isNull();
    }

    @Test
    void clientWhoOnlyDeclinesIsNotOfferedGroupsByAnotherRule() {
        var answer = recommend(Client.aged(51).has("declinesGroup", true));

        assertThat(answer.options().getFirst().plan()).extracting("rule").contains("H6");
        assertThat(answer.excluded())
                .filteredOn(out -> out.group() != null)
                .extracting("rule")
                .containsOnly("H6");
    }

    // 4. Too anxious
    private static Client anxious() {
        return Client.aged(22)
                .score("mini-spin", 9)
                .score("gad-7", 12)
                .has("observerStart", true)
                .has("isolation", 2)
                .has("goals", List.of("CONNECTION"));
    }

    @Test
    void anxiousClientIsPreparedAndGetsASmallStructuredGroup() {
        var answer = recommend(anxious());

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.grounds().getFirst().rule()).isEqualTo("C2-SOCIAL-ANXIETY");
        assertThat(answer.options()).isNotEmpty();
        var best = answer.options().getFirst();
        assertThat(models(best)).contains(Model.COGNITIVE_BEHAVIOURAL);
        assertThat(answer.options()).allSatisfy(option -> {
            assertThat(models(option))
                    .isSubsetOf(Model.COGNITIVE_BEHAVIOURAL, Model.SKILLS_DEVELOPMENT)
                    .isNotEmpty();
            assertThat(has(option, PartKind.INDIVIDUAL)).isTrue();
            assertThat(plan(option)).contains("PREPARATION", "OBSERVER_START");
        });
        assertThat(answer.excluded())
                .filteredOn(
                        out -> out.name().equals(Program.PROCESS) || out.name().equals(Program.CBT_RELAPSE))
                .extracting("rule")
                .containsOnly("C2-SOCIAL-ANXIETY");
    }

    @Test
    void littleSocialAnxietyLeavesAllModelsOpen() {
        var answer = recommend(Client.aged(22).score("mini-spin", 5).score("gad-7", 12));

        assertThat(answer.grounds()).extracting("rule").doesNotContain("C2-SOCIAL-ANXIETY");
        assertThat(answer.excluded()).extracting("name").doesNotContain(Program.PROCESS);
    }
}
