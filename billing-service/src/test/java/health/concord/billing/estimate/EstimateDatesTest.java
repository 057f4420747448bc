package health.concord.billing.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.sliding.ShippedScales;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a Good Faith Estimate is due (billing.md section 5). */
class EstimateDatesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // On request: three business days.
                "2026-03-02, -, 2026-03-05",
                "2026-03-05, -, 2026-03-10",
                // Ten business days ahead or more: three; one less: one.
                "2026-03-02, 2026-03-16, 2026-03-05",
                "2026-03-02, 2026-03-13, 2026-03-03",
                // Three ahead: one; fewer: at once.
                "2026-03-02, 2026-03-05, 2026-03-03",
                "2026-03-02, 2026-03-04, 2026-03-02",
                "2026-03-02, 2026-03-02, 2026-03-02",
                // A weekend and a holiday lie between.
                "2026-07-02, 2026-07-09, 2026-07-06",
                "2026-12-24, -, 2026-12-30"
            })
    void itIsDueByHowFarAheadCareIsScheduled(LocalDate requested, LocalDate scheduled, LocalDate due) {
        assertThat(EstimateDates.due(requested, scheduled, ShippedScales.scales()))
                .isEqualTo(due);
    }
}
