package health.concord.billing.correction;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.HeldLines;
import health.concord.billing.claim.Replacing;
import health.concord.billing.claim.Week;
import health.concord.billing.coordination.SharedClaims;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.waiver.HoldWaivers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The single steps of a correction, each in a transaction of its own. */
@ApplicationScoped
class CorrectionSteps {

    @Inject
    AnsweredClaims claims;

    @Inject
    HeldLines held;

    @Inject
    SharedClaims shared;

    @Inject
    HoldWaivers waivers;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Week waive(UUID claimId, UUID hold, String reason) {
        Claim claim = claims.lock(claimId);
        HeldLines.Held found = held.find(claim, hold).orElseThrow(Problems::notFound);
        HoldCode code = found.waiver().code();
        if (code.waivedBy().isEmpty()) {
            throw Problems.refused(
                    "NOT_WAIVABLE", "Nobody may waive " + code + ": it goes by itself once its cause is gone.");
        }
        if (code.waivedBy().stream().noneMatch(caller::hasRole)) {
            throw Problems.of(ProblemType.FORBIDDEN, code + " may be waived by " + code.waivedBy() + ".");
        }
        waivers.record(claimId, claim.client(), claim.weekOf(), found.waiver(), reason, caller.id(), clock.instant());
        audit.record("hold.waived", "claim", claimId, Map.of("hold", code, "line", found.line()));
        return Week.of(claim);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Week reopen(UUID id, String reason) {
        Claim claim = claims.lock(id);
        claim.progress().reopen(claims.step(reason));
        audit.record("claim.reopened", "claim", id, Map.of());
        return Week.of(claim);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Week beginReplacement(UUID id, String reason) {
        Claim claim = claims.lock(id);
        Replacing.begin(claim, reason);
        if (claim.remainder() != null) {
            shared.replace(claim);
        }
        audit.record("claim.replacement-begun", "claim", id, Map.of());
        return Week.of(claim);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void makeVoid(UUID id, String reason) {
        Claim claim = claims.lock(id);
        Replacing.require(claim);
        if (held.successorOf(id).isPresent()) {
            throw Problems.of(ProblemType.WRONG_STATE, "Another claim is on its way to take its place.");
        }
        claims.voiding(claim, reason);
        audit.record("claim.void-begun", "claim", id, Map.of());
    }

    @Transactional
    CorrectionView view(UUID id) {
        return CorrectionView.of(claims.get(id), held.successorOf(id).orElse(null));
    }
}
