package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody does not get better, or gets worse. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CareAlert(
        UUID id,
        String kind,
        String instrument,
        @Nullable Integer fromScore,
        @Nullable Integer toScore,
        String state,
        Instant raisedAt) {

    public String words() {
        return (kind.equals("DETERIORATION") ? "Reliably worse: " : "Not better: ")
                + instrument.toUpperCase(Locale.ROOT) + " " + fromScore + " → " + toScore;
    }
}
