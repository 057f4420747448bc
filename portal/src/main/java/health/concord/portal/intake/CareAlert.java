package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody does not get better, or gets worse. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CareAlert(
        UUID id,
        UUID client,
        UUID episode,
        String kind,
        String instrument,
        @Nullable Integer fromScore,
        @Nullable Integer toScore,
        String state,
        Instant raisedAt) {

    public String words() {
        return Say.words(
                kind.equals("DETERIORATION") ? "intake.worse" : "intake.notBetter",
                instrument.toUpperCase(Locale.ROOT),
                fromScore,
                toScore);
    }
}
