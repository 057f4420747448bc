package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, and what became of it, by what was recorded about people.
 *
 * @param smallest no count from 1 to below this is told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fairness(LocalDate from, LocalDate to, int smallest, Row all, List<Table> tables) {

    private static final int PERCENT = 100;

    /** One attribute. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Table(String attribute, List<Row> rows) {

        public String title() {
            return Say.code("matching.attribute", attribute);
        }
    }

    /** One value of it; nothing else is told where the counts are too small. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            String value,
            boolean suppressed,
            @Nullable Integer requests,
            @Nullable Integer placed,
            @Nullable Integer waiting,
            @Nullable BigDecimal placedShare,
            @Nullable BigDecimal meanDays,
            @Nullable BigDecimal medianDays) {

        public String shareWords() {
            return placedShare == null ? "–" : percent(placedShare) + " %";
        }

        public int tenths() {
            return placedShare == null ? 0 : Math.clamp(percent(placedShare) / 10, 0, 10);
        }

        private static int percent(BigDecimal share) {
            return share.multiply(BigDecimal.valueOf(PERCENT))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
