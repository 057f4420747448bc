package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that is to be answered again.
 *
 * @param last day of the last answer; null before the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DueInstrument(
        UUID episode,
        UUID client,
        String clientLabel,
        String instrument,
        @Nullable LocalDate last,
        LocalDate dueOn,
        long overdueDays) {

    /** {@code PHQ-9}. */
    public String name() {
        return instrument.toUpperCase(Locale.ROOT);
    }

    /** Where it is answered. */
    public String assessments() {
        return "/clients/" + client + "/episodes/" + episode + "/assessments";
    }
}
