package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument, scored; or a total found elsewhere, which has a source.
 *
 * @param missing questions left open, for which there may be no score
 * @param alerts what an answer raised: {@code SAFETY_HOLD}, {@code CSSRS_NEEDED}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Score(
        UUID id,
        String instrument,
        LocalDate on,
        @Nullable Integer score,
        @Nullable String band,
        @Nullable List<String> missing,
        @Nullable List<String> alerts,
        @Nullable String source,
        Instant recordedAt,
        String recordedBy) {

    public String instrumentWords() {
        return instrument.toUpperCase(Locale.ROOT);
    }

    public String scoreWords() {
        return score == null ? "–" : score.toString();
    }

    public String bandWords() {
        return band == null ? Say.words("intake.noTotal") : Say.code("intake.band", band);
    }

    public int open() {
        return missing == null ? 0 : missing.size();
    }

    public boolean raised(String alert) {
        return alerts != null && alerts.contains(alert);
    }
}
