package health.concord.billing.acknowledgement;

import health.concord.billing.batch.SentBatches;
import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.edi.StatusReport;
import health.concord.billing.edi.SyntaxReport;
import health.concord.billing.inbound.Taken;
import health.concord.commons.audit.Audit;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Moves claims by what is said of them. A rejected claim was never taken in: it is mended and sent, not appealed. */
@ApplicationScoped
public class Acknowledgements {

    @Inject
    SentBatches batches;

    @Inject
    AnsweredClaims claims;

    @Inject
    ClaimStatusRepository statuses;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The file could be read, or all of it comes back. */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(SyntaxReport report) {
        Optional<SentBatches.Answered> answered = batches.answer(report.groupControl(), report.isAccepted());
        if (answered.isEmpty()) {
            return new Taken(
                    "999", Taken.Outcome.UNMATCHED, "No batch has control number " + report.groupControl(), null);
        }
        UUID batch = answered.get().batch();
        if (!answered.get().wasAwaited()) {
            return new Taken("999", Taken.Outcome.DUPLICATE, "The batch was answered before", batch);
        }
        List<Claim> of = claims.lockBatch(batch);
        if (report.isAccepted()) {
            of.forEach(claim -> claim.progress().acknowledge(claims.step("999 " + report.result())));
            return new Taken("999", Taken.Outcome.APPLIED, of.size() + " claims acknowledged", batch);
        }
        String why = "999 " + report.result()
                + (report.errors().isEmpty() ? "" : ": " + report.errors().getFirst());
        of.stream().filter(Acknowledgements::isOpen).forEach(claim -> claims.reject(claim, why));
        return new Taken("999", Taken.Outcome.APPLIED, of.size() + " claims rejected: " + why, batch);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(StatusReport report) {
        String kind = report.kind() == StatusReport.Kind.ACKNOWLEDGEMENT ? "277CA" : "277";
        Map<String, Claim> known = claims.lockNumbers(
                report.claims().stream().map(StatusReport.ClaimStatus::number).toList());
        int rejected = 0;
        int unknown = 0;
        for (StatusReport.ClaimStatus said : report.claims()) {
            Claim claim = known.get(said.number());
            if (claim == null) {
                unknown++;
            } else {
                rejected += hear(claim, report.kind(), said) ? 1 : 0;
            }
        }
        String text = report.claims().size() + " claims, " + rejected + " rejected, " + unknown + " not known here";
        boolean none = unknown == report.claims().size();
        return new Taken(kind, none ? Taken.Outcome.UNMATCHED : Taken.Outcome.APPLIED, text, null);
    }

    /** @return whether the claim was rejected by it */
    private boolean hear(Claim claim, StatusReport.Kind kind, StatusReport.ClaimStatus said) {
        boolean acknowledges = kind == StatusReport.Kind.ACKNOWLEDGEMENT;
        boolean rejects = acknowledges && said.statuses().stream().anyMatch(StatusReport.Status::isRejection);
        statuses.persist(new ClaimStatusNote(claim.id(), kind, said, rejects, clock.instant()));
        String why = (acknowledges ? "277CA " : "277 ") + ClaimStatusNote.text(said);
        if (rejects && isOpen(claim)) {
            claims.reject(claim, why);
            return true;
        }
        if (acknowledges && said.statuses().stream().anyMatch(StatusReport.Status::isAcceptance)) {
            claim.progress().accept(said.payerControl(), claims.step(why));
        } else if (acknowledges && !rejects) {
            claim.progress().acknowledge(claims.step(why));
        } else if (said.payerControl() != null) {
            claim.progress().accept(said.payerControl(), claims.step(why));
        }
        return false;
    }

    private static boolean isOpen(Claim claim) {
        return claim.state() == ClaimState.SENT
                || claim.state() == ClaimState.ACKNOWLEDGED
                || claim.state() == ClaimState.ACCEPTED;
    }

    @Transactional
    Page<ClaimStatusView> list(UUID claim, PageRequest page) {
        claims.get(claim);
        audit.record("claim-statuses.read", "claim", claim, Map.of());
        return Page.of(
                statuses.pageAfter(claim, page.afterId(), page.fetch()),
                page,
                ClaimStatusNote::id,
                ClaimStatusView::of);
    }

    @Transactional
    public List<ClaimStatusNote> ofClaim(UUID claim) {
        return statuses.ofClaim(claim);
    }
}
