package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Columbia screener's triage: y yes, n no, - not answered; questions 1 to 5, 6, and 6 within three months. */
class CssrsTriageTest {

    static final String[] QUESTIONS = {"1", "2", "3", "4", "5", "6", "6-recent"};

    @ParameterizedTest
    @CsvSource({
        // complete, with the skips that the screener itself makes
        "nn---n-,none",
        "nnnnnnn,none",
        "yn---n-,low",
        "nynnnn-,low",
        "yynnnn-,low",
        "yyynnn-,moderate",
        "nn---yn,moderate",
        "yn---yn,moderate",
        "yyynnyn,moderate",
        "yyynyn-,high",
        "yyyynn-,high",
        "yyyyyn-,high",
        "nn---yy,high",
        "yyynnyy,high",
        // an answer given against the skip rule counts
        "nn-y-n-,high",
        "nny--n-,moderate",
        // missing is unknown, never no
        "-------,unknown",
        "yy-----,unknown",
        "yyy--n-,unknown",
        "yyyn-n-,unknown",
        "yyy-nn-,unknown",
        "yynnn--,unknown",
        "nn-----,unknown",
        "nn---y-,unknown",
        "n----n-,unknown",
        "y----n-,unknown",
        "-n---n-,unknown",
        "yy-nnn-,unknown",
        // but what is known to be high is high
        "yyyy---,high",
        "---y---,high",
        "----y--,high",
        "------y,high"
    })
    void triage(String given, String level) {
        assertThat(score(given).band()).isEqualTo(level);
    }

    @Test
    void skippedQuestionsAreToldApartFromMissingOnes() {
        AnswerSheet sheet = Files.sheet("c-ssrs", answers("yn-----"));

        assertThat(sheet.skipped()).containsExactly("3", "4", "5");
        assertThat(sheet.missing(Files.of("c-ssrs").scoring().items())).containsExactly("6", "6-recent");
    }

    @Test
    void onlyHighRaisesTheHold() {
        assertThat(holds("yyyy---")).isEqualTo(1);
        assertThat(holds("yyynnn-")).isZero();
        assertThat(holds("yy-----")).isZero();
    }

    private static long holds(String given) {
        AnswerSheet sheet = Files.sheet("c-ssrs", answers(given));
        return Files.of("c-ssrs").safety().stream()
                .filter(r -> r.fires(sheet, score(given)))
                .filter(r -> r.hold() != null)
                .count();
    }

    private static Score score(String given) {
        return Files.of("c-ssrs").scoring().score(Files.sheet("c-ssrs", answers(given)), Sex.U);
    }

    static Map<String, Object> answers(String given) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < QUESTIONS.length; i++) {
            if (given.charAt(i) != '-') {
                answers.put(QUESTIONS[i], given.charAt(i) == 'y');
            }
        }
        return answers;
    }
}
