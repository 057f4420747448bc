package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a consent ends by itself: a last day at the site, or an event; one of the two. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expiry(@Nullable LocalDate on, @Nullable ExpiryEvent event) {

    /** {@code NONE} suffices only for treatment, payment and operations (42 CFR 2.31(a)(7)). */
    public enum ExpiryEvent {
        END_OF_TREATMENT,
        NONE
    }
}
