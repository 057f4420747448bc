package health.concord.billing.sliding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sliding scale to the cent, and business days (billing.md section 5). */
class FeeScalesTest {

    private final FeeScales scales =
            new FeeScales(JsonMapper.builder().findAndAddModules().build());

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 3, 2732000, 100",
        "2026-03-02, 3, 2732001, 60",
        "2026-03-02, 3, 4098000, 60",
        "2026-03-02, 3, 4098001, 30",
        "2026-03-02, 3, 5464000, 30",
        "2026-03-02, 3, 5464001, 0",
        "2026-03-02, 1, 0, 100",
        "2026-01-14, 1, 1565000, 100",
        "2026-01-14, 1, 1565001, 60",
        "2026-01-15, 1, 1596000, 100"
    })
    void aTierHoldsToItsEndToTheCent(LocalDate day, int household, long income, int percent) {
        assertThat(scales.on(day).orElseThrow().discountPercent(household, income))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 1, 2026-03-09",
        "2026-03-02, 3, 2026-03-05",
        "2026-12-24, 1, 2026-12-28",
        "2026-07-02, 1, 2026-07-06"
    })
    void weekendsAndHolidaysAreNoBusinessDays(LocalDate from, int days, LocalDate to) {
        assertThat(scales.businessDaysAfter(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-16, 10",
        "2026-03-02, 2026-03-13, 9",
        "2026-03-02, 2026-03-05, 3",
        "2026-03-02, 2026-03-02, 0"
    })
    void businessDaysAheadAreCounted(LocalDate from, LocalDate to, int days) {
        assertThat(scales.businessDaysBetween(from, to)).isEqualTo(days);
    }
}
