package health.concord.billing.denial;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.disclosure.Disclosures;
import health.concord.billing.evidence.Evidence;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.billing.provider.Providers;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of an appeal, each in a transaction of its own: consent is asked for between them. */
@ApplicationScoped
class AppealSteps {

    @Inject
    DenialRepository denials;

    @Inject
    AppealRepository appeals;

    @Inject
    AnsweredClaims claims;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    Evidence evidence;

    @Inject
    Payers payers;

    @Inject
    Coverages coverages;

    @Inject
    Providers providers;

    @Inject
    Disclosures disclosures;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    boolean isWritten(UUID appeal) {
        return appeals.findByIdOptional(appeal).isPresent();
    }

    @Transactional
    AppealView view(UUID appeal) {
        return AppealView.of(appeals.findByIdOptional(appeal).orElseThrow(Problems::notFound));
    }

    /** What the letter would tell the payer: each day and kind of care of the claim. */
    @Transactional
    Set<DisclosureQuestion> questions(UUID claimId) {
        Claim claim = claims.get(claimId);
        open(claimId);
        Payer payer = payers.get(Objects.requireNonNull(claim.basis().payer()));
        return claim.lines().stream()
                .map(line -> new DisclosureQuestion(
                        claim.client(), payer.id(), payer.name(), line.program(), line.serviceDate()))
                .collect(Collectors.toSet());
    }

    private List<Denial> open(UUID claim) {
        List<Denial> open =
                denials.ofClaim(claim).stream().filter(Denial::isOpen).toList();
        if (open.isEmpty()) {
            throw Problems.of(ProblemType.WRONG_STATE, "Nothing of this claim is denied now.");
        }
        return open;
    }

    /** Writes the letter, moves claim and denials, and tells intake what the payer is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(UUID id, UUID claimId, AppealClaim wanted, Map<DisclosureQuestion, ConsentDecision> consents) {
        Claim claim = claims.lock(claimId);
        List<Denial> open = open(claimId);
        claim.progress().appeal(claims.step("Appeal of " + open.size() + " denials"));
        open.forEach(Denial::appeal);
        Payer payer = payers.get(Objects.requireNonNull(claim.basis().payer()));
        UUID coverage = claim.basis().coverage();
        byte[] letter = AppealLetter.pdf(new AppealLetter.Facts(
                claim,
                payer,
                coverage == null
                        ? null
                        : coverages.all(List.of(coverage)).stream().findFirst().orElse(null),
                providers
                        .of(claim.site())
                        .orElseThrow(() -> Problems.refused(
                                "PROVIDER_MISSING", "The site has no billing provider in the configuration."))
                        .provider(),
                open,
                reasons,
                evidence.of(claimId),
                wanted,
                Set.copyOf(consents.values()),
                caller.name(),
                claims.today(claim),
                clock.instant()));
        Appeal appeal = new Appeal(
                id,
                claimId,
                claim.site(),
                appeals.next(claimId),
                open.stream().mapToLong(Denial::cents).sum(),
                letter,
                caller.id(),
                clock.instant());
        appeals.persistAndFlush(appeal);
        tell(claim, payer, appeal, consents);
        audit.record("claim.appealed", "claim", claimId, Map.of("appeal", id, "denials", open.size()));
    }

    /** One disclosure for each kind of care and consent. */
    private void tell(Claim claim, Payer payer, Appeal appeal, Map<DisclosureQuestion, ConsentDecision> consents) {
        record Told(String category, @Nullable UUID consent) {}
        Set<Told> told = new HashSet<>();
        consents.forEach((question, decision) -> {
            String category = question.program().name();
            if (told.add(new Told(category, decision.consent()))) {
                disclosures.tell(
                        new Disclosures.Made(
                                claim.client(),
                                claim.site(),
                                payer.name(),
                                category,
                                "appeal " + appeal.ordinal() + " of " + claim.number()),
                        decision);
            }
        });
    }
}
