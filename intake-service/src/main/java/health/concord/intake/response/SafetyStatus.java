package health.concord.intake.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.TriageScoring;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client's answers and holds say on safety now (program rule H1).
 *
 * @param hold whether a hold stands
 * @param cssrs level of the latest C-SSRS screener; {@code unknown} where none was answered, an answer that matters is
 *     missing, or a later answer asked for a new one
 * @param phq9Item9 points of the ninth PHQ-9 answer: the one that asks for a screener where one is needed, else the
 *     latest; absent where it was not answered
 * @param status what stops placement: {@code HOLD}, {@code CSSRS_NEEDED}, or {@code CLEAR}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyStatus(
        boolean hold, String cssrs, @Nullable Integer phq9Item9, Status status) {

    /** The gravest of what stops placement. */
    public enum Status {
        HOLD,
        CSSRS_NEEDED,
        CLEAR
    }

    private static final String ITEM_9 = "9";

    /** @param responses of the client, latest first */
    static SafetyStatus of(List<Response> responses, boolean hold) {
        Response asking = responses.stream()
                .filter(r -> r.needs().contains(Instrument.C_SSRS))
                .filter(r -> responses.stream().noneMatch(screener -> settles(screener, r)))
                .findFirst()
                .orElse(null);
        String cssrs = asking == null ? latestLevel(responses) : TriageScoring.UNKNOWN;
        Status status = hold ? Status.HOLD : asking != null ? Status.CSSRS_NEEDED : Status.CLEAR;
        return new SafetyStatus(hold, cssrs, item9(responses, asking), status);
    }

    private static @Nullable Integer item9(List<Response> responses, @Nullable Response asking) {
        return asking == null || !asking.isOf(Instrument.PHQ_9) ? latestItem9(responses) : asking.points(ITEM_9);
    }

    /** A screener of the same day or later settles what an answer asked for, when it gave a level. */
    private static boolean settles(Response screener, Response asking) {
        return screener.isOf(Instrument.C_SSRS)
                && !TriageScoring.UNKNOWN.equals(screener.band())
                && !screener.answeredOn().isBefore(asking.answeredOn());
    }

    private static String latestLevel(List<Response> responses) {
        return responses.stream()
                .filter(r -> r.isOf(Instrument.C_SSRS))
                .findFirst()
                .map(Response::band)
                .orElse(TriageScoring.UNKNOWN);
    }

    private static @Nullable Integer latestItem9(List<Response> responses) {
        return responses.stream()
                .filter(r -> r.isOf(Instrument.PHQ_9) && r.isAnswered())
                .findFirst()
                .flatMap(r -> Optional.ofNullable(r.points(ITEM_9)))
                .orElse(null);
    }
}
