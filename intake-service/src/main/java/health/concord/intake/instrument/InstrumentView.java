package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument with its bands, and when one is asked for alone its other rules and its FHIR Questionnaire.
 *
 * @param answerable whether it can be answered here; else only its total is recorded, until its text is imported
 * @param change when two totals differ by more than chance; absent where nothing is published
 * @param unverified what nobody has compared with its source yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentView(
        String code,
        String version,
        String title,
        boolean answerable,
        Instrument.Licence licence,
        @Nullable List<String> unverified,
        Scoring scoring,
        @Nullable List<Scale> scales,
        @Nullable ChangeRule change,
        @Nullable List<SafetyRule> safety,
        @Nullable List<FactorRule> factors,
        @Nullable Questionnaire questionnaire) {

    static InstrumentView of(Instrument instrument) {
        return view(instrument, false);
    }

    static InstrumentView withQuestions(Instrument instrument) {
        return view(instrument, true);
    }

    private static InstrumentView view(Instrument instrument, boolean whole) {
        return new InstrumentView(
                instrument.code(),
                instrument.version(),
                instrument.title(),
                instrument.isAnswerable(),
                instrument.licence(),
                instrument.unverified(),
                instrument.scoring(),
                whole ? instrument.scales() : null,
                whole ? instrument.change() : null,
                whole ? instrument.safety() : null,
                whole ? instrument.factors() : null,
                whole ? instrument.questionnaire() : null);
    }
}
