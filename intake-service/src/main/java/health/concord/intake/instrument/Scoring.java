package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import health.concord.intake.client.Sex;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an instrument's answers become a score. A new way of scoring is a new kind here; a new instrument is a file. */
@Schema(oneOf = {SumScoring.class, TriageScoring.class, ScaleScoring.class})
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SumScoring.class, name = "SUM"),
    @JsonSubTypes.Type(value = TriageScoring.class, name = "TRIAGE"),
    @JsonSubTypes.Type(value = ScaleScoring.class, name = "SCALES")
})
public sealed interface Scoring permits SumScoring, TriageScoring, ScaleScoring {

    /** The code under which the score is known. */
    Coding code();

    String source();

    /** Questions that the score is made of, or that it cannot do without. */
    List<String> items();

    Score score(AnswerSheet sheet, Sex sex);

    /** The score of a total that was found elsewhere; empty where it is out of range or the instrument has no total. */
    Optional<Score> ofTotal(int points, Sex sex);

    /** What a total may be, in words for the person who gives it. */
    String range();
}
