package health.concord.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Facts FACTS = Facts.of(Map.of(
            "age",
            16,
            "declines",
            true,
            "agrees",
            false,
            "mood",
            "low",
            "unsure",
            "unknown",
            "goals",
            List.of("CAUSE_FINDING", "connection"),
            "themes",
            List.of("causeFinding"),
            "codes",
            List.of("F10.20", "F33.1"),
            "limit",
            6000,
            "cost",
            7000));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            always                                   | TRUE
            declines is yes                          | TRUE
            agrees is yes                            | FALSE
            agrees is no                             | TRUE
            nobody is yes                            | UNKNOWN
            nobody is no                             | UNKNOWN
            not nobody is yes                        | UNKNOWN
            unsure is yes                            | UNKNOWN
            nobody is unknown                        | TRUE
            unsure is unknown                        | TRUE
            age is known                             | TRUE
            age below 18                             | TRUE
            age at least 17                          | FALSE
            nobody at least 1                        | UNKNOWN
            cost above limit                         | TRUE
            cost at most nobody                      | UNKNOWN
            mood is low                              | TRUE
            mood is not low                          | FALSE
            mood is one of [high, low]               | TRUE
            goals includes cause-finding             | TRUE
            goals shares themes                      | TRUE
            goals shares nobody                      | UNKNOWN
            codes starts with [F11, F33]             | TRUE
            codes starts with [F2]                   | FALSE
            goals at least 2                         | TRUE
            declines is yes and nobody is yes        | UNKNOWN
            agrees is yes and nobody is yes          | FALSE
            declines is yes or nobody is yes         | TRUE
            agrees is yes or nobody is yes           | UNKNOWN
            not (agrees is yes or age at least 18)   | TRUE
            """)
    void missingAnswersAreUnknownNeverNo(String text, Truth expected) {
        assertThat(Condition.parse(text).test(FACTS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "age",
                "age is",
                "age at 3",
                "age at least",
                "age likes 3",
                "(age below 3",
                "age below 3)",
                "age below 3 age above 1",
                "goals includes [a, b",
                "starts with [a]",
                "age # 3",
                "and"
            })
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("condition");
    }
}
