package health.concord.billing.claim;

import health.concord.billing.coverage.Coverage;
import health.concord.billing.delivery.Program;
import health.concord.billing.payer.Payer;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.rule.AuthorisationPool;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.LineKey;
import health.concord.billing.rule.Waiver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What claims on further payers are checked by.
 *
 * @param pool what is left of the client's authorisations without these claims
 * @param policies of their payers
 */
record RemainderFacts(
        AuthorisationPool pool,
        List<PolicyVersion> policies,
        Map<UUID, Coverage> covers,
        Map<UUID, Payer> payers,
        Set<Waiver> waivers) {

    AuthorisationPool.Need need(UUID payer, ClaimLine line) {
        boolean required =
                terms(payer, line).anyMatch(terms -> terms.authRequired().contains(line.code()));
        return new AuthorisationPool.Need(payer, line.code(), line.serviceDate(), line.units(), required);
    }

    private Stream<PolicyTerms> terms(UUID payer, ClaimLine line) {
        return policies.stream()
                .filter(one -> one.payer().equals(payer) && one.isInForce(line.serviceDate()))
                .filter(one -> one.program() == line.program() || one.program() == Program.ANY)
                .map(PolicyVersion::terms);
    }

    /** A further payer's time to file runs from the answer of the one before, for which the claim was made. */
    Stream<Hold> tooLate(Claim claim, ClaimLine line, LocalDate madeOn, LocalDate today) {
        return terms(Objects.requireNonNull(claim.basis().payer()), line)
                .map(terms -> madeOn.plusDays(terms.timelyFilingDays()))
                .max(Comparator.naturalOrder())
                .filter(today::isAfter)
                .map(last ->
                        new Hold(HoldCode.TIMELY_FILING, last.toString(), "The claim had to be in by " + last + "."))
                .stream();
    }

    boolean isWaived(ClaimLine line, Hold cause) {
        return waivers.contains(new Waiver(LineKey.of(line.serviceDate(), List.of()), cause.code(), cause.detail()));
    }

    boolean lacksReason(Claim claim) {
        Coverage cover = covers.get(claim.basis().coverage());
        return Objects.requireNonNull(payers.get(claim.basis().payer())).isMedicare()
                && cover != null
                && cover.secondaryReason() == null;
    }
}
