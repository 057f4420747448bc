package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, and when one is asked for alone its scoring and its FHIR Questionnaire.
 *
 * @param answerable whether it can be answered here; else only its total is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentView(
        String code,
        String version,
        String title,
        boolean answerable,
        Instrument.Licence licence,
        @Nullable Scoring scoring,
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
                whole ? instrument.scoring() : null,
                whole ? instrument.questionnaire() : null);
    }
}
