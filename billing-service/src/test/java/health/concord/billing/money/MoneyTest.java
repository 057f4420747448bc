package health.concord.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cents in, cents out. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource({"75000,750", "6050,60.5", "6005,60.05", "0,0", "-100,-1", "1,0.01", "1000000,10000"})
    void isWrittenAsX12WritesDecimals(long cents, String decimal) {
        assertThat(Money.ofCents(cents).decimal()).isEqualTo(decimal);
        assertThat(Money.ofDecimal(decimal)).isEqualTo(Money.ofCents(cents));
    }

    @Property
    void readsBackAsItWasWritten(@ForAll long cents) {
        assertThat(Money.ofDecimal(Money.ofCents(cents).decimal())).isEqualTo(Money.ofCents(cents));
    }

    @Test
    void partsOfACentAndOverflowsAreErrors() {
        assertThatThrownBy(() -> Money.ofDecimal("1.005")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }
}
