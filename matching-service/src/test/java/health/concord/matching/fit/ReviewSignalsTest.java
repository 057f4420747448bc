package health.concord.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.fit.ReviewSignals.Scored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sign that a placement does not work, where it is given and where it nearly is. */
class ReviewSignalsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static List<String> signals(String instrument, int first, int last, int days) {
        return new ReviewSignals(FitRules.current())
                .of(List.of(scored(instrument, first, 0), scored(instrument, last, days))).stream()
                        .map(Signal::code)
                        .toList();
    }

    private static Scored scored(String instrument, int score, int days) {
        return new Scored(instrument, BigDecimal.valueOf(score), BEGIN.plusDays(days));
    }

    @Test
    void lowOrFallingBond() {
        assertThat(signals("alliance", 6, 5, 7)).containsExactly("ALLIANCE_LOW");
        assertThat(signals("alliance", 6, 6, 7)).isEmpty();
        assertThat(signals("alliance", 10, 7, 7)).containsExactly("ALLIANCE_LOW");
        assertThat(signals("alliance", 10, 8, 7)).isEmpty();
    }

    @Test
    void fallingAttendance() {
        assertThat(signals("attendance", 85, 69, 7)).containsExactly("ATTENDANCE_FALLING");
        assertThat(signals("attendance", 85, 70, 7)).isEmpty();
        assertThat(signals("attendance", 70, 60, 7)).isEmpty();
    }

    @Test
    void noReliableChangeAfterFourWeeks() {
        assertThat(signals("phq-9", 18, 14, 28)).containsExactly("NO_CHANGE");
        assertThat(signals("phq-9", 18, 13, 28)).isEmpty();
        assertThat(signals("phq-9", 18, 14, 27)).isEmpty();
        assertThat(signals("phq-9", 9, 9, 28)).isEmpty();
    }

    @Test
    void reliablyWorseAtAnyTime() {
        assertThat(signals("pcl-5", 40, 45, 7)).containsExactly("WORSE");
        assertThat(signals("pcl-5", 40, 44, 7)).isEmpty();
    }

    @Test
    void whatIsNotKnownSaysNothing() {
        assertThat(signals("shoe-size", 40, 45, 70)).isEmpty();
        assertThat(new ReviewSignals(FitRules.current()).of(List.of())).isEmpty();
    }
}
