package health.concord.matching.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A score that came back. */
public record OutcomeView(
        UUID id,
        String site,
        UUID client,
        UUID episode,
        String instrument,
        BigDecimal score,
        @Nullable BigDecimal startScore,
        LocalDate on,
        long version) {

    static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                outcome.id(),
                outcome.site(),
                outcome.client(),
                outcome.episode(),
                outcome.instrument(),
                outcome.score(),
                outcome.startScore(),
                outcome.on(),
                outcome.version());
    }
}
