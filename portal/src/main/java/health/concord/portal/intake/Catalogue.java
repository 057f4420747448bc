package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factors that are asked, and what each may say. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Catalogue(List<Definition> factors) {

    /**
     * One factor.
     *
     * @param type {@code BOOLEAN}, {@code INTEGER}, {@code CHOICE} or {@code CHOICES}
     * @param hold there when a yes raises a safety hold
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Definition(
            String code,
            String type,
            String text,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable List<String> options,
            @Nullable Hold hold) {

        public boolean isGrave() {
            return hold != null;
        }
    }

    /** What a yes raises. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hold(String severity) {}
}
