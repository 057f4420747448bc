package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import health.concord.intake.instrument.Questionnaire.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for each shipped instrument, whatever is answered. */
class EveryInstrumentProperties {

    @Property(tries = 400)
    void orderOfAnswersDoesNotMatter(@ForAll("instruments") Instrument instrument, @ForAll Random random) {
        Map<String, Object> answers = answers(instrument, random);
        List<String> order = new ArrayList<>(answers.keySet());
        Collections.shuffle(order, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        order.forEach(q -> shuffled.put(q, answers.get(q)));

        assertThat(score(instrument, shuffled)).isEqualTo(score(instrument, answers));
    }

    /**
     * Leaving an answer out never turns a graver result into a known lesser one: it is the same, or not known. What the
     * instrument's own skip rule leaves out is answered by the question before it.
     */
    @Property(tries = 1000)
    void missingAnswerNeverLowersTheRisk(@ForAll("instruments") Instrument instrument, @ForAll Random random) {
        Map<String, Object> answers = answers(instrument, random);
        if (answers.isEmpty()) {
            return;
        }
        String left = new ArrayList<>(answers.keySet()).get(random.nextInt(answers.size()));
        Map<String, Object> without = new LinkedHashMap<>(answers);
        without.remove(left);
        AnswerSheet sheet = Files.sheet(instrument.code(), without);
        Score after = instrument.score(sheet, Sex.U);
        if (sheet.isSkipped(left) || after.prorated()) {
            return;
        }

        Score before = score(instrument, answers);
        if (after.points() != null) {
            assertThat(after.points()).isEqualTo(before.points());
        }
        for (int i = 0; i < after.scales().size(); i++) {
            if (after.scales().get(i).points() != null) {
                assertThat(after.scales().get(i)).isEqualTo(before.scales().get(i));
            }
        }
    }

    /** A rule that has fired on some answers fires on them with more beside. */
    @Property(tries = 1000)
    void moreAnswersNeverSilenceASafetyRule(@ForAll("instruments") Instrument instrument, @ForAll Random random) {
        Map<String, Object> all = answers(instrument, random);
        Map<String, Object> some = new LinkedHashMap<>(all);
        some.keySet().removeIf(q -> random.nextBoolean());

        assertThat(fired(instrument, all)).containsAll(fired(instrument, some));
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Files.ALL);
    }

    private static List<SafetyRule> fired(Instrument instrument, Map<String, Object> answers) {
        AnswerSheet sheet = Files.sheet(instrument.code(), answers);
        return instrument.fired(sheet, instrument.score(sheet, Sex.U));
    }

    private static Score score(Instrument instrument, Map<String, Object> answers) {
        return instrument.score(Files.sheet(instrument.code(), answers), Sex.U);
    }

    private static Map<String, Object> answers(Instrument instrument, Random random) {
        Map<String, Object> answers = new LinkedHashMap<>();
        instrument
                .questionnaire()
                .questions()
                .filter(q -> random.nextInt(10) > 0)
                .forEach(q -> answers.put(q.linkId(), answer(instrument.questionnaire(), q, random)));
        return answers;
    }

    private static Object answer(Questionnaire questionnaire, Item question, Random random) {
        return switch (question.type()) {
            case "boolean" -> random.nextBoolean();
            case "integer" -> question.min() + random.nextInt(question.max() - question.min() + 1);
            case "choice" -> {
                List<Integer> points = questionnaire.points(question);
                Integer one = points.get(random.nextInt(points.size()));
                yield question.takesSeveral() ? List.of(one) : one;
            }
            default -> "A few words";
        };
    }
}
