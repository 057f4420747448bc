package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever is answered. */
class ScoringProperties {

    private static final List<String> LEVELS = List.of("none", "low", "moderate", "high");

    /**
     * Leaving an answer out gives the same level, a graver one, or none at all that placement could rest on. What the
     * screener itself does not ask, after a no to question 2 or 6, is not missing when it is left out.
     */
    @Property
    void missingAnswerNeverLowersTheRisk(@ForAll("screeners") String given, @ForAll Random random) {
        List<Integer> answered = new ArrayList<>();
        for (int i = 0; i < given.length(); i++) {
            if (given.charAt(i) != '-') {
                answered.add(i);
            }
        }
        if (answered.isEmpty()) {
            return;
        }
        int left = answered.get(random.nextInt(answered.size()));
        String without = given.substring(0, left) + '-' + given.substring(left + 1);
        Assume.that(Files.sheet("c-ssrs", CssrsTriageTest.answers(without)).skipped().stream()
                .noneMatch(q -> q.equals(CssrsTriageTest.QUESTIONS[left])));
        String before = level(given);
        String after = level(without);

        if (!after.equals(TriageScoring.UNKNOWN)) {
            assertThat(LEVELS.indexOf(after)).isGreaterThanOrEqualTo(LEVELS.indexOf(before));
        }
    }

    @Property
    void orderOfAnswersDoesNotMatter(@ForAll("screeners") String given, @ForAll Random random) {
        Map<String, Object> answers = CssrsTriageTest.answers(given);

        assertThat(level(shuffled(answers, random))).isEqualTo(level(answers));
    }

    @Property
    void orderOfAnswersDoesNotMatterToASum(@ForAll("phq9") Map<String, Object> answers, @ForAll Random random) {
        assertThat(phq9(shuffled(answers, random))).isEqualTo(phq9(answers));
    }

    @Property
    void moreOfASymptomNeverLowersTheTotal(@ForAll("phq9") Map<String, Object> answers, @ForAll Random random) {
        String question = String.valueOf(1 + random.nextInt(9));
        Map<String, Object> more = new LinkedHashMap<>(answers);
        more.computeIfPresent(question, (q, points) -> Math.min(3, (Integer) points + 1));

        Integer before = phq9(answers).points();
        if (before != null) {
            assertThat(phq9(more).points()).isGreaterThanOrEqualTo(before);
        }
    }

    @Provide
    Arbitrary<String> screeners() {
        return Arbitraries.strings().withChars('y', 'n', '-').ofLength(7);
    }

    @Provide
    Arbitrary<Map<String, Object>> phq9() {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, 3).injectNull(0.1);
        return points.list().ofSize(9).map(nine -> {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (int i = 0; i < nine.size(); i++) {
                if (nine.get(i) != null) {
                    answers.put(String.valueOf(i + 1), nine.get(i));
                }
            }
            return answers;
        });
    }

    private static Map<String, Object> shuffled(Map<String, Object> answers, Random random) {
        List<String> order = new ArrayList<>(answers.keySet());
        Collections.shuffle(order, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        order.forEach(q -> shuffled.put(q, answers.get(q)));
        return shuffled;
    }

    private static String level(String given) {
        return level(CssrsTriageTest.answers(given));
    }

    private static String level(Map<String, Object> answers) {
        return Files.of("c-ssrs")
                .scoring()
                .score(Files.sheet("c-ssrs", answers), Sex.U)
                .band();
    }

    private static Score phq9(Map<String, Object> answers) {
        return Files.of("phq-9").scoring().score(Files.sheet("phq-9", answers), Sex.U);
    }
}
