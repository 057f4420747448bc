package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to know of a booking, most of all of the authorised units. It stands all the same.
 *
 * @param text in the service's English words
 * @param payer whose authorisation it is; null while that is not known
 * @param units left of it; null when none is known
 * @param until its last day
 * @param on the first session that it does not cover
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitsWarning(
        String code,
        @Nullable String text,
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until,
        @Nullable LocalDate on) {

    private static final String EXHAUST = "UNITS_EXHAUST";
    private static final String ENDS = "AUTHORISATION_ENDS";
    private static final String UNKNOWN = "UNITS_UNKNOWN";

    /** Whether the client's coverage says more of it. */
    public boolean isOfUnits() {
        return isPast() || code.equals(UNKNOWN);
    }

    /** Whether a session has no unit, as far as billing told. */
    public boolean isPast() {
        return code.equals(EXHAUST) || code.equals(ENDS);
    }

    /** Whether a session on this day is one of those without. */
    public boolean isPast(LocalDate day) {
        boolean ended = until != null && day.isAfter(until);
        return code.equals(ENDS) ? ended : code.equals(EXHAUST) && on != null && !ended && !day.isBefore(on);
    }

    /** By its code; one that is not known here is told as the service tells it. */
    public String words() {
        String whose = payer == null ? Say.words("scheduling.authorisation") : payer;
        return switch (code) {
            case EXHAUST ->
                until == null
                        ? Say.words("scheduling.unitsExhaust", whose, left(), on)
                        : Say.words("scheduling.unitsExhaustUntil", whose, left(), on, until);
            case ENDS -> Say.words("scheduling.authorisationEnds", whose, until, on);
            case UNKNOWN -> Say.words(units == null ? "scheduling.unitsUnknown" : "scheduling.unitsAsLast");
            default -> text == null || text.isBlank() ? Say.sentence(code) : Say.inEnglish(text);
        };
    }

    private int left() {
        return Objects.requireNonNullElse(units, 0);
    }
}
