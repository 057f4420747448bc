package health.concord.matching.insight;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Snapshot.Coverage;
import health.concord.matching.profile.Snapshot.Preferences;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client or the staff said, and the snapshot as if it had not been asked.
 *
 * @param factor as the rules name it
 * @param label for people
 */
record Answer(String factor, String label, @Nullable Object value, UnaryOperator<Snapshot> without) {

    static List<Answer> of(Snapshot client, RuleSet rules) {
        var answers = new ArrayList<Answer>();
        for (var factor : client.factors()) {
            answers.add(new Answer(
                    factor.code(),
                    rules.factors().getOrDefault(factor.code(), factor.code()),
                    factor.value(),
                    one -> one.withFactors(one.factors().stream()
                            .filter(other -> !other.code().equals(factor.code()))
                            .toList())));
        }
        for (var score : client.instruments()) {
            var name = rules.instrument(score.code());
            answers.add(new Answer(
                    name,
                    "Score of " + name,
                    score.score(),
                    one -> one.withInstruments(one.instruments().stream()
                            .filter(other -> !rules.instrument(other.code()).equals(name))
                            .toList())));
        }
        if (!client.diagnoses().isEmpty()) {
            answers.add(new Answer(
                    "diagnoses", "Diagnoses", client.diagnoses(), one -> one.withDiagnoses(List.of())));
        }
        if (!client.availability().isEmpty()) {
            answers.add(new Answer(
                    "availability", "When the client can come", null, one -> one.withAvailability(List.of())));
        }
        if (client.maxWaitDays() != null) {
            answers.add(new Answer(
                    "maxWaitDays", "Days the client can wait", client.maxWaitDays(), one -> one.withMaxWaitDays(null)));
        }
        wishes(client.preferences(), answers);
        cost(client.coverage(), answers);
        return answers.stream().filter(Answer::given).toList();
    }

    private boolean given() {
        return value != null || factor.equals("availability");
    }

    private static void wishes(@Nullable Preferences wishes, List<Answer> answers) {
        if (wishes != null) {
            answers.add(new Answer(
                    "formatPreference",
                    "Format wished for, from -2 (individual only) to 2 (group only)",
                    wishes.format(),
                    one -> one.withPreferences(
                            new Preferences(null, wishes.therapistLanguage(), wishes.therapist()))));
            answers.add(new Answer(
                    "therapistLanguage",
                    "Language wished for",
                    wishes.therapistLanguage(),
                    one -> one.withPreferences(new Preferences(wishes.format(), null, wishes.therapist()))));
            answers.add(new Answer(
                    "preferredTherapist",
                    "Therapist wished for",
                    wishes.therapist(),
                    one -> one.withPreferences(
                            new Preferences(wishes.format(), wishes.therapistLanguage(), null))));
        }
    }

    private static void cost(@Nullable Coverage coverage, List<Answer> answers) {
        if (coverage != null) {
            answers.add(new Answer(
                    "costLimitCents",
                    "Most the coverage pays a session, in cents",
                    coverage.costPerSessionLimit(),
                    one -> one.withCoverage(
                            new Coverage(coverage.payer(), coverage.unitsLeft(), coverage.until(), null))));
        }
    }

    String words() {
        return value == null ? "" : Objects.toString(value);
    }
}
