package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people have them, in the characters a claim can hold. */
class X12TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jordan rivera|JORDAN RIVERA",
                "O'Neil-Smith|O'NEIL-SMITH",
                "O’Neil|O'NEIL",
                "José Núñez|JOSE NUNEZ",
                "Łukasz Ørsted|LUKASZ ORSTED",
                "Groß|GROSS",
                "a~b*c:d^e|A B C D E",
                "Ana😀|ANA",
                "  two   spaces |TWO SPACES",
                "Ana\u202eevil|ANA EVIL",
                "ﬁona|FIONA"
            })
    void isWrittenInBasicCharacters(String name, String written) {
        assertThat(X12Text.of(name, 60)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "~~~", "😀", "Анна", "李小龙", "-"})
    void whatHasNoLatinFormIsNotGuessedAt(String name) {
        assertThat(X12Text.of(name, 60)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotCutOff() {
        assertThat(X12Text.of("A".repeat(36), 35)).isEmpty();
        assertThat(X12Text.of("A".repeat(35), 35)).isPresent();
    }
}
