package health.concord.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person paid pays what is oldest, whenever it was paid. */
class ReceivablesAgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-50 0 100 0 30 | 0 0 80 0 0",
                "60 -20 0 0 50 | 60 0 0 0 30",
                "-200 0 100 0 30 | -70 0 0 0 0",
                "10 20 30 40 50 | 10 20 30 40 50"
            })
    void aPaymentGoesToTheOldest(String before, String after) {
        long[] buckets = cents(before);

        Receivables.payOldest(buckets);

        assertThat(buckets).isEqualTo(cents(after));
    }

    private static long[] cents(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
