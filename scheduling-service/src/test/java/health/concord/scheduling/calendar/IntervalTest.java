package health.concord.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Instant NINE = Instant.parse("2026-03-02T14:00:00Z");

    private static Interval minutes(int from, int to) {
        return new Interval(NINE.plusSeconds(from * 60L), NINE.plusSeconds(to * 60L));
    }

    @Test
    void overlappingMinutesCountOnce() {
        // billing.md section 8, case 4b: 09:00-11:00 group, 10:30-11:00 individual, 11:00-11:30 group are 150 minutes.
        assertThat(Interval.unionMinutes(List.of(minutes(0, 120), minutes(90, 120), minutes(120, 150))))
                .isEqualTo(150);
    }

    @Test
    void nothingIsNoMinutes() {
        assertThat(Interval.unionMinutes(List.of())).isZero();
    }

    @Property
    void unionCountsEachMinuteThatIsCovered(@ForAll("intervals") List<Interval> intervals) {
        BitSet covered = new BitSet();
        intervals.forEach(i -> covered.set(minuteOf(i.from()), minuteOf(i.to())));

        assertThat(Interval.unionMinutes(intervals)).isEqualTo(covered.cardinality());
    }

    @Property
    void unionHasNoOverlap(@ForAll("intervals") List<Interval> intervals) {
        List<Interval> union = Interval.union(intervals);

        for (int i = 1; i < union.size(); i++) {
            assertThat(union.get(i - 1).to()).isBefore(union.get(i).from());
        }
    }

    @Provide
    Arbitrary<List<Interval>> intervals() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 600);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 200);
        return Combinators.combine(start, length)
                .as((from, minutes) -> minutes(from, from + minutes))
                .list()
                .ofMaxSize(12);
    }

    private static int minuteOf(Instant time) {
        return (int) ((time.getEpochSecond() - NINE.getEpochSecond()) / 60);
    }

    @Test
    void whatLiesOutsideIsCutAway() {
        assertThat(minutes(-10, 70).within(minutes(0, 60))).isEqualTo(minutes(0, 60));
        assertThat(minutes(10, 20).within(minutes(0, 60))).isEqualTo(minutes(10, 20));
        assertThat(minutes(60, 70).within(minutes(0, 60))).isNull();
    }

    @Test
    void endsAfterItBegins() {
        assertThatThrownBy(() -> minutes(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> minutes(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-02-25, 168",
        "America/New_York, 2026-03-08, 167",
        "America/New_York, 2026-11-01, 169",
        "America/Denver, 2026-03-08, 167",
        "America/Denver, 2026-11-01, 169",
    })
    void weekGoesFromMondayToSundayByTheLocalClock(String zone, String day, long hours) {
        SiteWeek week = SiteWeek.of(LocalDate.parse(day), ZoneId.of(zone));

        assertThat(week.span().minutes()).isEqualTo(hours * 60);
        assertThat(week.dayOf(week.span().from())).isEqualTo(week.monday());
        assertThat(week.dayOf(week.span().to().minusSeconds(1))).isEqualTo(week.sunday());
    }
}
