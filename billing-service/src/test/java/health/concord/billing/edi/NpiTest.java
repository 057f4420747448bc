package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digit of provider numbers; 1234567893 is the standard's own example. */
class NpiTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1999000007", "1888000001"})
    void aRightCheckDigitPasses(String npi) {
        assertThat(Npi.isValid(npi)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567894", "123456789", "12345678930", "9234567893", "12345a7893", ""})
    void anythingElseDoesNot(String npi) {
        assertThat(Npi.isValid(npi)).isFalse();
    }
}
