package health.concord.billing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an authorisation will be used up, and when more is to be asked for. */
class BurnDownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

    private static BurnDown of(int units, LocalDate from, int used, int lately) {
        return BurnDown.of(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "A1",
                "H0015",
                units,
                from,
                LocalDate.of(2026, 12, 31),
                new BurnDown.Drawn(used, 0, lately),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        // from, units, used, of the last four weeks, exhausted on, review due on
        "2026-01-01, 40, 24, 12, 2026-05-06, 2026-04-22",
        "2026-03-17, 12, 6, 6, 2026-04-13, 2026-03-30",
        "2026-03-28, 12, 2, 2, 2026-05-04, 2026-04-20",
        "2026-03-03, 24, 12, 12, 2026-04-27, 2026-04-13"
    })
    void aNewOneIsMeasuredByTheTimeItHasBeenInUse(
            LocalDate from, int units, int used, int lately, LocalDate exhausted, LocalDate due) {
        BurnDown burnDown = of(units, from, used, lately);

        assertThat(burnDown.exhaustedOn()).isEqualTo(exhausted);
        assertThat(burnDown.reviewDueOn()).isEqualTo(due);
        assertThat(burnDown.left()).isEqualTo(units - used);
    }

    @Test
    void whatIsUsedUpIsDueNowAndWhatIsNotUsedTwoWeeksBeforeItsEnd() {
        assertThat(of(10, TODAY.minusDays(40), 10, 10).exhaustedOn()).isEqualTo(TODAY);
        assertThat(of(10, TODAY.minusDays(40), 0, 0).exhaustedOn()).isNull();
        assertThat(of(10, TODAY.minusDays(40), 0, 0).reviewDueOn()).isEqualTo("2026-12-17");
    }
}
