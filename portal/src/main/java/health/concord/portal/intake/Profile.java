package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clinical profile: what is known of the factors, and the diagnoses.
 *
 * @param revision 0 before the first recording
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Profile(
        int revision,
        @Nullable List<Factor> factors,
        @Nullable List<String> diagnoses,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    /** One answer; the value is a number, a truth, a code or several codes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Factor(
            String code,
            @Nullable Object value,
            String source,
            String on,
            @Nullable String confidence) {}

    public List<Factor> known() {
        return factors == null ? List.of() : factors;
    }

    public List<String> diagnosisCodes() {
        return diagnoses == null ? List.of() : diagnoses;
    }
}
