package health.concord.billing.claim;

import health.concord.billing.delivery.Outcome;
import health.concord.billing.delivery.ServiceDecision;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.ServiceShare;
import health.concord.billing.rule.Unbilled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Claims that have left or are leaving, against what the rules would write today. They are flagged, never changed. */
final class SentClaims {

    private final Map<UUID, ClaimLine> lines = new HashMap<>();
    private final Map<UUID, ServiceOutcome> outcomes;

    SentClaims(List<Claim> sent, Map<UUID, ServiceOutcome> outcomes) {
        sent.forEach(claim -> claim.lines().forEach(line -> lines.put(line.id(), line)));
        this.outcomes = outcomes;
    }

    boolean hasAnyOf(BillableLine line) {
        return line.services().stream()
                .anyMatch(share -> lineOf(share.service()).isPresent());
    }

    /** What becomes of services that came to a line already sent; a changed line flags its claim. */
    List<ServiceDecision> reconcile(BillableLine today) {
        Set<ClaimLine> sent = today.services().stream()
                .flatMap(share -> lineOf(share.service()).stream())
                .collect(Collectors.toSet());
        // A week's line reads the same with fewer services than the payer wants of it.
        boolean unchanged = sent.size() == 1
                && sent.iterator().next().says(today)
                && today.holds().stream().noneMatch(hold -> hold.code() == HoldCode.WEEK_MIN_SERVICES);
        if (!unchanged) {
            sent.forEach(line -> line.claim()
                    .succession()
                    .ask("What was delivered on " + line.serviceDate() + " changed after this was sent"));
        }
        ClaimLine home = sent.iterator().next();
        List<ServiceDecision> decisions = new ArrayList<>();
        for (ServiceShare share : today.services()) {
            if (lineOf(share.service()).isEmpty()) {
                decisions.add(
                        unchanged
                                ? new ServiceDecision(
                                        share.service(),
                                        Outcome.BUNDLED,
                                        home.claim().id(),
                                        home.id(),
                                        "")
                                : awaiting(share.service(), home));
            }
        }
        return decisions;
    }

    /** A service that was sent and now makes no charge. */
    Optional<ServiceDecision> reconcile(Unbilled left) {
        return lineOf(left.service()).map(line -> {
            line.claim()
                    .succession()
                    .ask("What was delivered on " + line.serviceDate() + " changed after this was sent");
            return awaiting(left.service(), line);
        });
    }

    private static ServiceDecision awaiting(UUID service, ClaimLine line) {
        return new ServiceDecision(
                service, Outcome.AWAITS_REPLACEMENT, line.claim().id(), line.id(), "CHANGED_AFTER_SENDING");
    }

    private Optional<ClaimLine> lineOf(UUID service) {
        ServiceOutcome outcome = outcomes.get(service);
        return outcome == null || outcome.line() == null
                ? Optional.empty()
                : Optional.ofNullable(lines.get(outcome.line()));
    }
}
