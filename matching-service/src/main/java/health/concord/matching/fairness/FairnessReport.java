package health.concord.matching.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests of a time, and what became of them.
 *
 * @param smallest no count from 1 to below this is shown, nor what would give one away
 */
public record FairnessReport(String site, LocalDate from, LocalDate to, int smallest, Row all, List<Table> tables) {

    /** One attribute: {@code ageBand}, {@code language}, {@code payer} and others. */
    public record Table(String attribute, List<Row> rows) {}

    /**
     * One value of it; with {@code suppressed} nothing else is told.
     *
     * @param requests first asked in the time; {@code placed} of them accepted and not failed; {@code waiting} still open
     * @param placedShare of those asked, from 0 to 1
     * @param medianDays until placed or declined, or until now
     */
    public record Row(
            String value,
            boolean suppressed,
            @Nullable Integer requests,
            @Nullable Integer placed,
            @Nullable Integer waiting,
            @Nullable BigDecimal placedShare,
            @Nullable BigDecimal meanDays,
            @Nullable BigDecimal medianDays) {

        static Row suppressed(String value) {
            return new Row(value, true, null, null, null, null, null, null);
        }
    }
}
