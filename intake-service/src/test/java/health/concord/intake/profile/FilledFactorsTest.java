package health.concord.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.datafile.DataFiles;
import health.concord.intake.instrument.FactorRule;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Questionnaire;
import health.concord.intake.instrument.Questionnaire.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped instruments against the catalogue of factors. */
class FilledFactorsTest {

    /** What a clinician judges, what is done rather than asked, and what another service knows. */
    private static final Set<String> BY_STAFF = Set.of(
            "acuteEpisode",
            "alliance",
            "budgetPerSession",
            "clientAgreed",
            "clinicianDecision",
            "coordinationConsent",
            "gender",
            "groupAgreementSigned",
            "medicationStability",
            "pregroupPreparation",
            "processReadiness",
            "psychosisAcute",
            "recoveryStage",
            "sobrietyDays",
            "themes",
            "traumaProcessingPhase",
            "traumaType");

    private final FactorCatalogue catalogue = new FactorCatalogue();
    private final List<Instrument> instruments = DataFiles.readAll("instruments", Instrument.class);

    @Test
    void everyFactorOfTheArticlesIsFilledByAnInstrumentOrByStaff() {
        Set<String> filled = instruments.stream()
                .flatMap(i -> i.factorRules().stream())
                .map(FactorRule::factor)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofRows = catalogue.show().rows().stream()
                .flatMap(row -> row.factors().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        ofRows.removeAll(filled);

        assertThat(ofRows).isEqualTo(new TreeSet<>(BY_STAFF));
        assertThat(filled).doesNotContainAnyElementsOf(BY_STAFF);
    }

    @Test
    void whateverIsAnsweredFitsTheFactor() {
        List<String> complaints = new ArrayList<>();
        for (Instrument instrument : instruments) {
            for (FactorRule rule : instrument.factorRules()) {
                FactorDefinition factor = Objects.requireNonNull(catalogue.find(rule.factor()));
                for (Object answer : answers(instrument.questionnaire(), rule)) {
                    Object value = rule.item() == null
                            ? rule.value(null, answer.toString())
                            : rule.value(Map.of(rule.item(), answer), null);
                    String problem = value == null ? "says nothing" : factor.problem(value);
                    if (!problem.isEmpty()) {
                        complaints.add(instrument.code() + ", " + rule.factor() + ", " + answer + ": " + problem);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** Every answer that the question takes, one at a time; or every band that the rule names. */
    private static List<Object> answers(Questionnaire questionnaire, FactorRule rule) {
        if (rule.item() == null) {
            return List.copyOf(Objects.requireNonNull(rule.bands()).keySet());
        }
        Questionnaire.Item question = questionnaire.question(rule.item()).orElseThrow();
        return switch (question.type()) {
            case "boolean" -> List.of(true, false);
            case "choice" ->
                questionnaire.options(question).stream()
                        .map(Concept::points)
                        .map(p -> question.takesSeveral() ? (Object) List.of(p) : p)
                        .toList();
            default -> List.of(0, 10);
        };
    }
}
