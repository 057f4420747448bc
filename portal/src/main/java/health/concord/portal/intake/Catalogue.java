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
     * @param subject under which it is asked
     * @param ends what the least and the greatest value of a scale mean; null where a number counts something
     * @param unit what it counts, {@code CENTS} or {@code DAYS}
     * @param type {@code BOOLEAN}, {@code INTEGER}, {@code CHOICE} or {@code CHOICES}
     * @param hold there when a yes raises a safety hold
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Definition(
            String code,
            String subject,
            String type,
            @Nullable String unit,
            String text,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable List<String> ends,
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
