package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.ConsentAnswer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake said just now about clients' days. */
public final class ConsentAnswers {

    private record Matter(UUID client, UUID payer, Program program, LocalDate day) {}

    private final Map<Matter, ConsentDecision> decisions = new HashMap<>();
    private final @Nullable String note;

    private ConsentAnswers(Map<DisclosureQuestion, ConsentDecision> answers, @Nullable String note) {
        answers.forEach((question, decision) -> decisions.put(
                new Matter(question.client(), question.payer(), question.program(), question.serviceDate()), decision));
        this.note = note;
    }

    public static ConsentAnswers given(Map<DisclosureQuestion, ConsentDecision> answers) {
        return new ConsentAnswers(answers, null);
    }

    static ConsentAnswers unasked(String note) {
        return new ConsentAnswers(Map.of(), note);
    }

    /** Why intake could not be asked; null when it answered. */
    @Nullable
    String note() {
        return note;
    }

    public boolean allPermitted() {
        return decisions.values().stream().allMatch(ConsentDecision::isPermitted);
    }

    /** The clients of whom something may not be told. */
    public Set<UUID> clientsRefused() {
        Set<UUID> refused = new TreeSet<>();
        decisions.forEach((matter, decision) -> {
            if (!decision.isPermitted()) {
                refused.add(matter.client());
            }
        });
        return refused;
    }

    /** The answer about a day, unless it was not asked about. */
    public Optional<ConsentDecision> about(UUID client, UUID payer, Program program, LocalDate day) {
        return Optional.ofNullable(decisions.get(new Matter(client, payer, program, day)));
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
}
