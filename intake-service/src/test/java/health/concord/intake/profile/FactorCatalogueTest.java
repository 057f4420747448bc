package health.concord.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorCatalogueTest {

    private final FactorCatalogue catalogue = new FactorCatalogue();

    /** The intake fields that the clinical specification names in section 1, and the flags of its hard rules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crisisStatus",
                "acuteEpisode",
                "sobrietyDays",
                "recoveryStage",
                "traumaType",
                "traumaProcessingPhase",
                "goals",
                "sensitiveTopics",
                "publicExposure",
                "legalExposure",
                "licenceBoardExposure",
                "privacyNeed",
                "pacingNeed",
                "individualisationNeed",
                "modalityWanted",
                "feedbackPreference",
                "oneToOneDiscomfort",
                "groupAnxiety",
                "observerStart",
                "groupConcerns",
                "bereavement",
                "isolation",
                "hopelessness",
                "interpersonalGoals",
                "expressionDifficulty",
                "peerMotivation",
                "skillsNeeds",
                "educationNeed",
                "cognitiveGoals",
                "processReadiness",
                "supportNeed",
                "psychosisAcute",
                "formatPreference",
                "sharingComfort",
                "themes",
                "budgetPerSession",
                "attendanceBarriers",
                "groupAgreementSigned",
                "functionImpairment",
                "coordinationConsent",
                "clinicianDecision",
                "clientAgreed",
                "serviceNeeds",
                "priorGroupExperience",
                "mutualHelp",
                "imminentViolence",
                "maniaAcute",
                "delirium",
                "intoxication",
                "withdrawalRisk",
                "declinesGroup"
            })
    void catalogueHasTheFactor(String code) {
        assertThat(catalogue.find(code)).isNotNull();
    }

    @Test
    void everyRowSaysWhereItIsCaptured() {
        List<FactorCatalogue.Row> rows = catalogue.show().rows();

        assertThat(rows).hasSize(51);
        assertThat(rows).allMatch(r -> !r.factors().isEmpty() || !r.elsewhere().isEmpty());
        assertThat(rows)
                .allMatch(r -> catalogue.show().sources().keySet().containsAll(r.source())
                        && !r.source().isEmpty());
    }

    @Test
    void onlyTheDangersOfRuleTwoRaiseHolds() {
        assertThat(catalogue.show().factors().stream().filter(f -> f.hold() != null))
                .extracting(FactorDefinition::code)
                .containsExactly("imminentViolence", "psychosisAcute", "maniaAcute", "delirium", "intoxication");
    }

    @Test
    void valuesAreHeldAgainstTheirType() {
        Map.of(
                        "privacyNeed", List.of(0, 3),
                        "formatPreference", List.of(-2, 2),
                        "psychosisAcute", List.of(true, false),
                        "recoveryStage", List.of("ACTION"),
                        "goals", List.of(List.of(), List.of("SOBRIETY", "COPING")))
                .forEach((code, values) -> values.forEach(v ->
                        assertThat(catalogue.find(code).problem(v)).as(code).isEmpty()));
        Map.of(
                        "privacyNeed", List.of(-1, 4, "2", true, 1.5),
                        "psychosisAcute", List.of("true", 1),
                        "recoveryStage", List.of("LATER", 3, List.of("ACTION")),
                        "goals", List.of("SOBRIETY", List.of("SOBRIETY", "SOBRIETY"), List.of(1), List.of("NOTHING")))
                .forEach((code, values) -> values.forEach(v ->
                        assertThat(catalogue.find(code).problem(v)).as(code).isNotEmpty()));
    }
}
