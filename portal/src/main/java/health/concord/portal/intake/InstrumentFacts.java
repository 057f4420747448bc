package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants to know of an instrument.
 *
 * @param unverified what nobody has compared with its source yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InstrumentFacts(
        String code,
        String version,
        String title,
        boolean answerable,
        @Nullable Licence licence,
        @Nullable List<String> unverified) {

    /** Whether its text may be shown, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Licence(boolean textShipped, String terms, String source) {}

    public List<String> toCheck() {
        return unverified == null ? List.of() : unverified;
    }
}
