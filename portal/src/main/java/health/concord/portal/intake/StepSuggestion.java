package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether to think of a step up or down. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StepSuggestion(
        String direction,
        @Nullable List<Why> reasons,
        @Nullable List<String> missing) {

    /** A rule that speaks for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Why(String rule, String text) {}

    public List<Why> whys() {
        return reasons == null ? List.of() : reasons;
    }

    public String words() {
        return Say.code("intake.step", direction);
    }
}
