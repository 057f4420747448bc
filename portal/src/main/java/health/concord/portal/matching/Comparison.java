package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one option and not another.
 *
 * @param difference of the scores; above zero: the first is better
 * @param lines what makes it, the weightiest first
 * @param tippingWeights for each rule at which weight the two would be level
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Comparison(
        BigDecimal difference,
        @Nullable List<Line> lines,
        @Nullable List<String> same,
        @Nullable List<String> onlyInFirst,
        @Nullable List<String> onlyInSecond,
        @Nullable List<Tipping> tippingWeights) {

    /** One rule's part in it, in points. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            String rule,
            BigDecimal first,
            BigDecimal second,
            BigDecimal difference,
            @Nullable List<String> text,
            @Nullable List<String> otherText,
            @Nullable String source) {

        public String words() {
            List<String> said = text == null || text.isEmpty() ? otherText : text;
            return said == null ? rule : String.join(" ", said);
        }
    }

    /** The weight a rule has, and the one at which the two would be level. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tipping(String rule, BigDecimal weight, BigDecimal levelAt) {}

    /** Two options of one recommendation. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Of(int option, int with, Comparison comparison) {}

    public List<Line> allLines() {
        return lines == null ? List.of() : lines;
    }

    public List<Tipping> tipping() {
        return tippingWeights == null ? List.of() : tippingWeights;
    }

    public String sameWords() {
        return words(same);
    }

    public String firstWords() {
        return words(onlyInFirst);
    }

    public String secondWords() {
        return words(onlyInSecond);
    }

    private static String words(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? "–" : String.join(", ", names);
    }
}
