package health.concord.matching.direction;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction, from every row of the source articles and from both conflicts. */
class DecisionTest {

    private static final RuleSet RULES = TestRules.current();

    private static Decision decide(Client client) {
        var situation = Program.demo().with(client.snapshot());
        var facts = ClientFacts.of(situation, RULES);
        return Decision.of(RULES, facts, ClientVerdict.of(RULES, facts, A.TODAY).deferrals());
    }

    private static List<String> grounds(Client client) {
        return decide(client).grounds().stream().map(Decision.Ground::rule).toList();
    }

    private static Client adult() {
        return Client.aged(34);
    }

    /** For each row of section 1 an answer by which it speaks. */
    private static final Map<String, Client> SPEAKING = Map.ofEntries(
            Map.entry("R-CLINICIAN-INDIVIDUAL", adult().has("clinicianDecision", "INDIVIDUAL")),
            Map.entry("R-CLINICIAN-GROUP", adult().has("clinicianDecision", "GROUP")),
            Map.entry("R-CLINICIAN-COMBINED", adult().has("clinicianDecision", "COMBINED")),
            Map.entry("R-ACUTE-EPISODE", adult().score("gad-7", 15)),
            Map.entry("R-SUBSTANCE-USE", adult().diagnosed("F10.20")),
            Map.entry("R-TRAUMA", adult().has("traumaType", "COMPLEX").has("traumaProcessingPhase", "INTEGRATING")),
            Map.entry("R-PERSONAL-GOALS", adult().has("goals", List.of("FAMILY_PATTERNS"))),
            Map.entry("R-SENSITIVE-TOPICS", adult().has("sensitiveTopics", List.of("SHAME"))),
            Map.entry("R-PUBLIC", adult().has("publicExposure", true)),
            Map.entry("R-LEGAL", adult().has("legalExposure", true)),
            Map.entry("R-PRIVACY", adult().has("privacyNeed", 2)),
            Map.entry("R-PACING", adult().has("pacingNeed", 1)),
            Map.entry("R-INDIVIDUAL-NEED", adult().has("individualisationNeed", 1)),
            Map.entry("R-CAUSES", adult().has("goals", List.of("CAUSE_FINDING"))),
            Map.entry("R-MODALITY-ONE", adult().has("modalityWanted", List.of("EMDR"))),
            Map.entry("R-SHARING-LITTLE", adult().has("sharingComfort", 1)),
            Map.entry("R-SHARING-EASILY", adult().has("sharingComfort", 3)),
            Map.entry("R-EXPERT", adult().has("feedbackPreference", "PROFESSIONAL")),
            Map.entry("R-ONE-TO-ONE", adult().has("oneToOneDiscomfort", 2)),
            Map.entry("R-LISTEN", adult().has("observerStart", true)),
            Map.entry("R-GROUP-CONCERNS", adult().has("groupConcerns", List.of("JUDGEMENT"))),
            Map.entry("R-GRIEF", adult().has("bereavement", true)),
            Map.entry("R-ISOLATION", adult().has("isolation", 1)),
            Map.entry("R-HOPELESSNESS", adult().has("hopelessness", 2)),
            Map.entry("R-INTERPERSONAL", adult().has("interpersonalGoals", List.of("CONFLICT"))),
            Map.entry("R-EXPRESSION", adult().has("expressionDifficulty", 2)),
            Map.entry("R-PEERS", adult().has("peerMotivation", 2)),
            Map.entry("R-SKILLS", adult().has("skillsNeeds", List.of("COPING"))),
            Map.entry("R-EDUCATION", adult().has("educationNeed", 2)),
            Map.entry("R-COGNITIVE", adult().has("cognitiveGoals", 2)),
            Map.entry("R-PROCESS", adult().has("processReadiness", 2)),
            Map.entry("R-SUPPORT", adult().has("supportNeed", 2)),
            Map.entry("R-READINESS", adult().score("readiness-ruler", 3)),
            Map.entry("R-FUNCTION", adult().has("functionImpairment", 3)),
            Map.entry("R-COST", adult().has("budgetPerSession", 6000)));

    @TestFactory
    Stream<DynamicTest> everyRowSpeaksByNameWhenAnsweredAndIsSilentWhenNot() {
        return SPEAKING.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    assertThat(grounds(row.getValue())).contains(row.getKey());
                    assertThat(grounds(adult())).doesNotContain(row.getKey());
                }));
    }

    @Test
    void everyVotingRowOfTheFileIsTestedHere() {
        // Rows that a decisive rule always goes before: both conflicts, stable psychosis, adolescents.
        var decidedBefore = List.of("R-EARLY-SOBRIETY", "R-SOCIAL-ANXIETY", "R-STABLE-PSYCHOSIS", "R-TEEN");
        assertThat(RULES.rows().stream()
                        .filter(row -> row.vote() > 0 && !decidedBefore.contains(row.id()))
                        .map(RuleSet.Row::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(SPEAKING.keySet());
    }

    @Test
    void combinedIsTheDefault() {
        assertThat(decide(adult()).direction()).isEqualTo(Direction.COMBINED);
        assertThat(grounds(adult())).containsExactly("D-DEFAULT");
    }

    @Test
    void absolutePrivacyWithExposureIsIndividual() {
        var client = adult().has("publicExposure", true).has("legalExposure", true);
        assertThat(decide(client.has("privacyNeed", 1)).direction()).isEqualTo(Direction.COMBINED);
        assertThat(decide(client.has("privacyNeed", 3)).direction()).isEqualTo(Direction.INDIVIDUAL);
    }

    @Test
    void manyVotesForGroupMakeItGroup() {
        assertThat(decide(adult().has("isolation", 3)
                                .has("bereavement", true)
                                .has("skillsNeeds", List.of("COPING"))
                                .has("educationNeed", 3))
                        .direction())
                .isEqualTo(Direction.GROUP);
    }

    @Test
    void firstConflictAnchorsEarlySobriety() {
        var decision = decide(adult().has("sobrietyDays", 90));
        assertThat(decision.direction()).isEqualTo(Direction.COMBINED);
        assertThat(decision.limits().models())
                .containsExactlyInAnyOrder(Model.PSYCHOEDUCATIONAL, Model.SKILLS_DEVELOPMENT, Model.SUPPORT);
        assertThat(decide(adult().has("sobrietyDays", 91)).limits().models()).hasSize(Model.values().length);
    }

    @Test
    void secondConflictPreparesForASmallGroup() {
        var decision = decide(adult().has("groupAnxiety", 7));
        assertThat(decision.direction()).isEqualTo(Direction.COMBINED);
        assertThat(decision.limits().models())
                .containsExactlyInAnyOrder(Model.COGNITIVE_BEHAVIOURAL, Model.SKILLS_DEVELOPMENT);
        assertThat(decide(adult().has("groupAnxiety", 6)).limits().models()).hasSize(Model.values().length);
    }

    @Test
    void bothConflictsLeaveWhatBothAllow() {
        assertThat(decide(adult().has("groupAnxiety", 9).has("sobrietyDays", 10))
                        .limits()
                        .models())
                .containsExactly(Model.SKILLS_DEVELOPMENT);
    }

    @Test
    void preferenceOfFormatDecidesNothingByItself() {
        assertThat(decide(adult().prefers(-2, null, null)).direction()).isEqualTo(Direction.COMBINED);
        assertThat(decide(adult().prefers(2, null, null)).direction()).isEqualTo(Direction.COMBINED);
    }
}
