package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules recommendations are made by.
 *
 * @param factors what they ask about a client, by code, in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleSet(
        String version,
        LocalDate effectiveFrom,
        @Nullable String title,
        @Nullable String review,
        @Nullable Map<String, String> factors,
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
