package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules recommendations are made by. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleSet(
        String version,
        LocalDate effectiveFrom,
        @Nullable String title,
        @Nullable String review,
        List<Rule> rules) {

    /** One rule. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(
            String section,
            String id,
            @Nullable BigDecimal weight,
            @Nullable String text,
            @Nullable String effect,
            @Nullable String source) {}
}
