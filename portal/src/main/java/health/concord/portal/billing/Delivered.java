package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that was delivered, and what became of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Delivered(
        LocalDate serviceDate,
        String type,
        int minutesPresent,
        boolean noteSigned,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable UUID claim) {

    public String typeWords() {
        return TrialBalance.words(type);
    }

    public String outcomeWords() {
        return outcome == null ? Say.words("billing.onNoClaim") : TrialBalance.words(outcome);
    }
}
