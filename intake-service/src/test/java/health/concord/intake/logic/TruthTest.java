package health.concord.intake.logic;

import static health.concord.intake.logic.Truth.NO;
import static health.concord.intake.logic.Truth.UNKNOWN;
import static health.concord.intake.logic.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void anyIsUnknownOnlyWhileNoneIsYes() {
        assertThat(Truth.any(Stream.of(NO, UNKNOWN, YES))).isEqualTo(YES);
        assertThat(Truth.any(Stream.of(NO, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Truth.any(Stream.of(NO, NO))).isEqualTo(NO);
        assertThat(Truth.any(Stream.of())).isEqualTo(NO);
    }

    @Test
    void allIsUnknownOnlyWhileNoneIsNo() {
        assertThat(Truth.all(Stream.of(YES, UNKNOWN, NO))).isEqualTo(NO);
        assertThat(Truth.all(Stream.of(YES, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Truth.all(Stream.of(YES, YES))).isEqualTo(YES);
        assertThat(Truth.all(Stream.of())).isEqualTo(YES);
    }

    @Test
    void atLeastCountsWhatIsKnownAndWhatMayBe() {
        assertThat(Truth.atLeast(2, Stream.of(YES, NO, YES))).isEqualTo(YES);
        assertThat(Truth.atLeast(2, Stream.of(YES, UNKNOWN, NO))).isEqualTo(UNKNOWN);
        assertThat(Truth.atLeast(2, Stream.of(YES, NO, NO))).isEqualTo(NO);
    }
}
