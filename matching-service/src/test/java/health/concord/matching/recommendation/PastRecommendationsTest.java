package health.concord.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.document.Documents;
import health.concord.matching.profile.Situation;
import health.concord.matching.rule.TestRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recommendations made and stored by the first engine under the first rules are made again to the letter. */
class PastRecommendationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trauma",
                "anxious",
                "early-sobriety",
                "co-occurring",
                "teen",
                "crisis",
                "drawn",
                "drawn-other"
            })
    void areMadeAgainToTheLetter(String name) throws IOException {
        var situation = stored(name + ".situation.json");

        var again = Matching.recommend(Documents.read(situation, Situation.class), TestRules.version("2026-03"));

        assertThat(Documents.write(again)).isEqualTo(stored(name + ".result.json"));
        assertThat(Documents.write(Documents.read(situation, Situation.class))).isEqualTo(situation);
    }

    private static String stored(String file) throws IOException {
        try (var content = PastRecommendationsTest.class.getResourceAsStream("/past/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
