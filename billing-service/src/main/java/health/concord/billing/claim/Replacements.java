package health.concord.billing.claim;

import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.BillableLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which lines are to take the place of a claim that was sent. */
final class Replacements {

    private final Map<UUID, Claim> live;
    private final Map<UUID, ServiceOutcome> outcomes;

    Replacements(List<Claim> live, Map<UUID, ServiceOutcome> outcomes) {
        this.live = live.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        this.outcomes = outcomes;
    }

    @Nullable
    UUID originalOf(BillableLine line) {
        return line.services().stream()
                .map(share -> outcomes.get(share.service()))
                .filter(Objects::nonNull)
                .map(ServiceOutcome::claim)
                .filter(Objects::nonNull)
                .map(live::get)
                .filter(Objects::nonNull)
                .map(Replacements::placeTaken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The claim whose place is to be taken by what the claim says; null where it stands for itself. */
    static @Nullable UUID placeTaken(Claim claim) {
        return claim.succession().isBeingReplaced()
                ? claim.id()
                : claim.succession().original();
    }
}
