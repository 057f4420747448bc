package health.concord.billing.evidence;

import health.concord.billing.acknowledgement.Acknowledgements;
import health.concord.billing.acknowledgement.ClaimStatusView;
import health.concord.billing.authorisation.Authorisations;
import health.concord.billing.batch.BatchDisclosures;
import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.delivery.DeliveredService;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.remittance.RemittanceDesk;
import health.concord.billing.waiver.HoldWaivers;
import health.concord.commons.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a claim rests on. */
@ApplicationScoped
public class Evidence {

    @Inject
    AnsweredClaims claims;

    @Inject
    DeliveredServices services;

    @Inject
    Payers payers;

    @Inject
    PayerPolicies policies;

    @Inject
    Authorisations authorisations;

    @Inject
    BatchDisclosures disclosures;

    @Inject
    HoldWaivers waivers;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    RemittanceDesk remittances;

    @Inject
    PatientShares shares;

    @Inject
    Ledger ledger;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public ClaimEvidence of(UUID id) {
        Claim claim = claims.get(id);
        audit.record("claim.evidence.read", "claim", id, Map.of("client", claim.client()));
        UUID payer = claim.basis().payer();
        return new ClaimEvidence(
                id,
                claim.number(),
                claim.site(),
                claim.client(),
                claim.weekOf(),
                claim.state(),
                claim.total().cents(),
                payer == null ? null : payers.get(payer).name(),
                policy(claim.basis().policy()),
                authorisation(claim.basis().authorisation()),
                consent(claim),
                shares.of(claim),
                lines(claim),
                waivers.ofClient(claim.client(), claim.weekOf()).stream()
                        .map(waiver -> new ClaimEvidence.Waived(
                                waiver.code(), waiver.detail(), waiver.reason(), waiver.by(), waiver.at()))
                        .toList(),
                claim.history().stream()
                        .map(step -> new ClaimEvidence.Moved(step.toState(), step.by(), step.why(), step.at()))
                        .toList(),
                acknowledgements.ofClaim(id).stream().map(ClaimStatusView::of).toList(),
                remittances.ofClaim(id).stream()
                        .map(RemittanceDesk.Answer::answer)
                        .toList(),
                ledger.story(id));
    }

    /** The same on paper. */
    @Transactional
    byte[] document(UUID id) {
        return EvidenceDocument.pdf(of(id), clock.instant());
    }

    private ClaimEvidence.@Nullable Policy policy(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        PolicyVersion version = policies.version(id);
        return new ClaimEvidence.Policy(
                id, version.number(), version.effectiveFrom(), version.terms().source());
    }

    private ClaimEvidence.@Nullable Authorised authorisation(@Nullable UUID id) {
        return id == null
                ? null
                : authorisations
                        .withUse(id)
                        .map(one -> new ClaimEvidence.Authorised(
                                one.number(), one.service(), one.units(), one.used(), one.from(), one.to()))
                        .orElse(null);
    }

    private ClaimEvidence.@Nullable Consent consent(Claim claim) {
        UUID batch = claim.progress().batch();
        return batch == null
                ? null
                : disclosures
                        .of(batch, claim.client())
                        .map(told -> new ClaimEvidence.Consent(
                                told.consent(), told.categories(), told.notice(), told.file(), told.sentAt()))
                        .orElse(null);
    }

    private List<ClaimEvidence.Line> lines(Claim claim) {
        // A claim on a further payer, or one that takes another back, rests on the services of the lines it repeats.
        List<ServiceOutcome> outcomes = services.outcomesOfLines(
                claim.lines().stream().map(ClaimLine::root).toList());
        Map<UUID, DeliveredService> byId =
                services.all(outcomes.stream().map(ServiceOutcome::service).toList()).stream()
                        .collect(Collectors.toMap(DeliveredService::id, Function.identity()));
        Map<UUID, String> numbers = authorisations.numbers(claim.lines().stream()
                .map(ClaimLine::authorisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return claim.lines().stream()
                .map(line -> line(
                        line,
                        numbers.get(line.authorisation()),
                        outcomes.stream()
                                .filter(outcome -> line.root().equals(outcome.line()))
                                .map(outcome -> session(Objects.requireNonNull(byId.get(outcome.service())), outcome))
                                .toList()))
                .toList();
    }

    private static ClaimEvidence.Line line(
            ClaimLine line, @Nullable String authorisation, List<ClaimEvidence.Session> sessions) {
        return new ClaimEvidence.Line(
                line.position(),
                line.serviceDate(),
                line.code(),
                line.modifiers(),
                line.units(),
                line.minutes(),
                line.amount().cents(),
                authorisation,
                sessions,
                line.trace());
    }

    private static ClaimEvidence.Session session(DeliveredService service, ServiceOutcome outcome) {
        return new ClaimEvidence.Session(
                service.id(),
                service.session(),
                service.clinician(),
                service.type(),
                service.presentFrom(),
                service.presentUntil(),
                service.minutesPresent(),
                service.mode(),
                service.noteSigned(),
                outcome.outcome());
    }
}
