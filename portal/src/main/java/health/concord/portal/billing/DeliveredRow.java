package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivered service in the list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeliveredRow(
        UUID id,
        UUID client,
        UUID episode,
        LocalDate serviceDate,
        String type,
        Instant from,
        Instant to,
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
