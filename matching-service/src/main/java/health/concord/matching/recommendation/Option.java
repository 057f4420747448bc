package health.concord.matching.recommendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ranked week with its reasons. {@code conflicts} is empty by construction and says so. */
public record Option(
        int rank,
        BigDecimal score,
        WeekSum week,
        LocalDate startsOn,
        List<Part> parts,
        List<PlanNote> plan,
        List<Warning> warnings,
        List<Reason> pros,
        List<Reason> cons,
        @Nullable Shortfall shortfall) {

    /** Minutes and days reached, and what the program asks for. */
    public record WeekSum(int minutes, int days, int target, int targetDays, List<String> conflicts) {}
}
