package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.ConsentAnswer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What intake said just now about one client's days.
 *
 * @param note why it could not be asked; null when it answered
 */
public record ConsentAnswers(Map<DisclosureQuestion, ConsentDecision> answers, @Nullable String note) {

    public static ConsentAnswers given(Map<DisclosureQuestion, ConsentDecision> answers) {
        return new ConsentAnswers(answers, null);
    }

    public boolean allPermitted() {
        return answers.values().stream().allMatch(ConsentDecision::isPermitted);
    }

    /** The clients of whom something may not be told. */
    public Set<UUID> clientsRefused() {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isPermitted())
                .map(entry -> entry.getKey().client())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static ConsentAnswers unasked(String note) {
        return new ConsentAnswers(Map.of(), note);
    }

    /** The answer about a day, unless it was not asked about. */
    public Optional<ConsentDecision> about(UUID client, UUID payer, Program program, LocalDate day) {
        return answers.entrySet().stream()
                .filter(entry -> isAbout(entry.getKey(), client, payer, program, day))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<ConsentAnswer> about(UUID client, BillableLine line) {
        return line.cover() == null
                ? Optional.empty()
                : about(client, line.cover().payer(), line.program(), line.date())
                        .map(decision -> new ConsentAnswer(
                                decision.isPermitted(),
                                decision.reason() == null ? "" : decision.reason(),
                                decision.revokedAt() == null
                                        ? null
                                        : decision.revokedAt().toInstant()));
    }

    private static boolean isAbout(
            DisclosureQuestion question, UUID client, UUID payer, Program program, LocalDate day) {
        return question.client().equals(client)
                && question.payer().equals(payer)
                && question.program() == program
                && question.serviceDate().equals(day);
    }
}
