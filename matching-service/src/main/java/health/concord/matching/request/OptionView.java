package health.concord.matching.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.concord.matching.recommendation.Option;
import health.concord.matching.recommendation.Part;
import health.concord.matching.recommendation.PlanNote;
import health.concord.matching.recommendation.Reason;
import health.concord.matching.recommendation.Shortfall;
import health.concord.matching.recommendation.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One option; the weights of {@code for} less those of {@code against} are its score. */
public record OptionView(
        int rank,
        BigDecimal score,
        Option.WeekSum week,
        LocalDate startsOn,
        List<Part> parts,
        List<PlanNote> plan,
        List<Warning> warnings,
        @JsonProperty("for") List<Reason> pros,
        @JsonProperty("against") List<Reason> cons,
        @Nullable Shortfall shortfall) {

    public static OptionView of(Option option) {
        return new OptionView(
                option.rank(),
                option.score(),
                option.week(),
                option.startsOn(),
                option.parts(),
                option.plan(),
                option.warnings(),
                option.pros(),
                option.cons(),
                option.shortfall());
    }
}
