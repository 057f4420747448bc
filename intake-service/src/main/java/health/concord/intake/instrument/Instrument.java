package health.concord.intake.instrument;

import health.concord.intake.instrument.Questionnaire.Item;
import java.util.List;

/**
 * One instrument as its file has it.
 *
 * @param code our name for it, for example {@code phq-9}
 * @param safety answers that concern safety
 */
public record Instrument(
        String code, Licence licence, Scoring scoring, List<SafetyRule> safety, Questionnaire questionnaire) {

    public static final String PHQ_9 = "phq-9";
    public static final String C_SSRS = "c-ssrs";

    /** Under which terms it is used, and whether its questions are shipped. */
    public record Licence(boolean textShipped, String terms, String source) {}

    public Instrument {
        if (!code.equals(questionnaire.id())) {
            throw new IllegalArgumentException(code + ": the questionnaire bears another id");
        }
        List<String> questions = questionnaire.questions().map(Item::linkId).toList();
        if (!questions.containsAll(scoring.items())) {
            throw new IllegalArgumentException(code + ": scoring names questions that it has not");
        }
    }

    public String version() {
        return questionnaire.version();
    }

    public String title() {
        return questionnaire.title();
    }

    /** Whether it can be answered here; else only its total is recorded. */
    public boolean isAnswerable() {
        return questionnaire.questions().findAny().isPresent();
    }
}
