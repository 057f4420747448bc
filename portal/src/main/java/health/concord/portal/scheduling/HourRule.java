package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much a week the program, or a payer, asks for.
 *
 * @param population {@code ADULT}, {@code ADOLESCENT}, or everyone without
 * @param payer whose clients it is for; everyone's without
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HourRule(
        UUID id,
        @Nullable String population,
        @Nullable String payer,
        int minutes,
        int days,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** {@code 9 h} or {@code 9 h 30}. */
    public String hours() {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
    }
}
