package health.concord.scheduling.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveredTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<LocalDate> THREE = List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));

    @Test
    void asManyUnitsAsSessionsLast() {
        assertThat(new Covered("Prairie", 3, null).past(THREE)).isNull();
        assertThat(new Covered("Prairie", 2, null).past(THREE)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(new Covered("Prairie", 0, null).past(THREE)).isEqualTo(MONDAY);
    }

    @Test
    void whatLiesAfterTheLastDayTakesNoUnitAndIsNotCovered() {
        Covered covered = new Covered("Prairie", 2, MONDAY.plusWeeks(1));

        assertThat(covered.exhausted(THREE)).isNull();
        assertThat(covered.ended(THREE)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(covered.past(THREE)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(covered.runsOn(MONDAY.plusWeeks(1))).isTrue();
    }

    @Test
    void moreDrawnThanAuthorisedLeavesNone() {
        assertThat(new Covered("Prairie", -1, null).exhausted(THREE)).isEqualTo(MONDAY);
    }

    @Test
    void noAuthorisationSaysNothingOfALimit() {
        assertThat(Covered.UNKNOWN.past(THREE)).isNull();
        assertThat(new Covered("Prairie", null, MONDAY).ended(THREE)).isNull();
    }
}
