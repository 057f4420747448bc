package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.client.Sex;
import health.concord.intake.instrument.Questionnaire.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One instrument as its file has it.
 *
 * @param code our name for it, for example {@code phq-9}
 * @param scales parts that are summed for themselves
 * @param safety answers that concern safety
 * @param change when two totals differ by more than chance; left out where nothing is published
 * @param factors what its answers say on the clinical profile
 * @param unverified what nobody has compared with its source yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instrument(
        String code,
        Licence licence,
        Scoring scoring,
        @Nullable List<Scale> scales,
        List<SafetyRule> safety,
        @Nullable ChangeRule change,
        @Nullable List<FactorRule> factors,
        @Nullable List<String> unverified,
        Questionnaire questionnaire) {

    public static final String PHQ_9 = "phq-9";
    public static final String C_SSRS = "c-ssrs";

    private static final Set<String> TYPES = Set.of("boolean", "integer", "choice", "text", "display");

    /** Under which terms it is used, and whether its questions are shipped. */
    public record Licence(boolean textShipped, String terms, String source) {}

    public Instrument {
        if (!code.equals(questionnaire.id())
                || questionnaire.version() == null
                || questionnaire.url() == null
                || questionnaire.title() == null
                || questionnaire.copyright() == null) {
            throw new IllegalArgumentException(
                    code + ": the questionnaire bears another id, or lacks its version, url, title or copyright");
        }
        Set<String> questions = new HashSet<>();
        questionnaire.questions().forEach(q -> {
            if (!TYPES.contains(q.type()) || !questions.add(q.linkId())) {
                throw new IllegalArgumentException(
                        code + ": question " + q.linkId() + " is there twice or of a type that is not understood");
            }
        });
        Stream<String> used = Stream.of(
                        scoring.items().stream(),
                        scales == null
                                ? Stream.<String>of()
                                : scales.stream().flatMap(s -> s.scoring().items().stream()),
                        safety.stream().map(SafetyRule::item),
                        factors == null ? Stream.<String>of() : factors.stream().map(FactorRule::item))
                .flatMap(s -> s)
                .filter(Objects::nonNull);
        if (!questions.containsAll(used.toList())) {
            throw new IllegalArgumentException(code + ": scoring, safety or factors name questions that it has not");
        }
    }

    public String version() {
        return Objects.requireNonNull(questionnaire.version());
    }

    public String title() {
        return Objects.requireNonNull(questionnaire.title());
    }

    /** Whether it can be answered here; else only its total is recorded, until the program imports the text. */
    public boolean isAnswerable() {
        List<Item> questions = questionnaire.questions().toList();
        return !questions.isEmpty() && questions.stream().allMatch(q -> q.text() != null);
    }

    public AnswerSheet sheet(Map<String, @Nullable Object> answers) {
        return new AnswerSheet(questionnaire, answers);
    }

    /** The score and the scales, of a client of this sex. */
    public Score score(AnswerSheet sheet, Sex sex) {
        Score total = scoring.score(sheet, sex);
        if (scales == null) {
            return total;
        }
        Set<String> missing = new LinkedHashSet<>(total.missing());
        List<Score.ScaleScore> scores = new ArrayList<>();
        for (Scale scale : scales) {
            Score score = scale.scoring().score(sheet, sex);
            missing.addAll(score.missing());
            scores.add(scale.score(score));
        }
        return total.with(scores, List.copyOf(missing));
    }

    /** What fires on these answers; without a sheet only what looks at the total. */
    public List<SafetyRule> fired(@Nullable AnswerSheet sheet, Score score) {
        return safety.stream().filter(rule -> rule.fires(sheet, score)).toList();
    }

    public List<FactorRule> factorRules() {
        return factors == null ? List.of() : factors;
    }

    Instrument with(Questionnaire other) {
        return new Instrument(code, licence, scoring, scales, safety, change, factors, unverified, other);
    }
}
