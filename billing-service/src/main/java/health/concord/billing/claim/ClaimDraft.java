package health.concord.billing.claim;

import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.ServiceShare;
import health.concord.commons.digest.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong on one claim: one episode, coverage, policy version and week, and one fate. What is
 * held for different reasons is held apart, so that a claim moves as soon as its own holds are gone.
 *
 * @param original the claim it is to replace; such a draft stays together, since a claim is replaced by one
 */
record ClaimDraft(
        UUID client,
        String site,
        ClaimBasis basis,
        LocalDate weekOf,
        @Nullable UUID original,
        List<BillableLine> lines) {

    boolean isHeld() {
        return lines.stream().anyMatch(line -> !line.holds().isEmpty());
    }

    Set<UUID> services() {
        return lines.stream()
                .flatMap(line -> line.services().stream())
                .map(ServiceShare::service)
                .collect(Collectors.toSet());
    }

    long totalCents() {
        return lines.stream().mapToLong(line -> line.amount().cents()).sum();
    }

    /** Why it waits, in words for the history. */
    String whyHeld() {
        return lines.stream()
                .flatMap(line -> line.holds().stream())
                .map(hold -> (hold.code() + " " + hold.detail()).strip())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Two drafts of the same content are the same claim: nothing is written for it. */
    String hash() {
        StringBuilder content = new StringBuilder();
        content.append(basis);
        for (BillableLine line : lines) {
            content.append('\n')
                    .append(line.date())
                    .append(line.code())
                    .append(line.modifiers())
                    .append(line.units())
                    .append('/')
                    .append(line.amount())
                    .append(line.services())
                    .append(line.holds())
                    .append(line.trace());
        }
        return Sha256.hex(content.toString());
    }
}
