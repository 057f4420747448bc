package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores of one scale over time. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Trend(
        String instrument,
        String title,
        @Nullable String scale,
        @Nullable String scaleName,
        List<Point> points) {

    /** One answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Point(
            LocalDate on,
            @Nullable Integer score,
            @Nullable String band,
            @Nullable Integer sinceFirst,
            @Nullable String verdict) {

        public String bandWords() {
            return band == null ? "–" : Say.code("intake.band", band);
        }

        public String changeWords() {
            return sinceFirst == null ? "–" : sinceFirst > 0 ? "+" + sinceFirst : String.valueOf(sinceFirst);
        }

        public String verdictWords() {
            return verdict == null ? "" : Say.code("intake.verdict", verdict);
        }

        public boolean isWorse() {
            return "RELIABLY_WORSE".equals(verdict);
        }
    }

    public String name() {
        return scaleName == null ? title : title + ", " + scaleName;
    }

    public String id() {
        return scale == null ? instrument : instrument + "-" + scale;
    }
}
