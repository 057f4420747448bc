package health.concord.billing.correction;

import health.concord.billing.claim.Reassessment;
import health.concord.billing.claim.Week;
import health.concord.billing.request.LongRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Corrections that make the claims of a week anew. Consent is asked for on the way, outside any transaction, so they keep
 * their key by {@link LongRequests}.
 */
@ApplicationScoped
class Corrections {

    /** What makes one request under a key unlike another. */
    record Wanted(String what, UUID claim, String about, CorrectClaim body) {}

    @Inject
    LongRequests requests;

    @Inject
    CorrectionSteps steps;

    @Inject
    Reassessment reassessment;

    CorrectionView waive(String key, UUID claim, UUID hold, CorrectClaim body) {
        Wanted wanted = new Wanted("waive", claim, hold.toString(), body);
        return correct(key, wanted, () -> steps.waive(claim, hold, body.reason()));
    }

    CorrectionView resubmit(String key, UUID claim, CorrectClaim body) {
        return correct(key, new Wanted("resubmit", claim, "", body), () -> steps.reopen(claim, body.reason()));
    }

    CorrectionView replace(String key, UUID claim, CorrectClaim body) {
        return correct(key, new Wanted("replace", claim, "", body), () -> steps.beginReplacement(claim, body.reason()));
    }

    CorrectionView makeVoid(String key, UUID claim, CorrectClaim body) {
        requests.once(key, new Wanted("void", claim, "", body), id -> steps.makeVoid(claim, body.reason()));
        return steps.view(claim);
    }

    private CorrectionView correct(String key, Wanted wanted, Supplier<Week> step) {
        requests.once(key, wanted, id -> {
            Week week = step.get();
            reassessment.reassess(week, wanted.what() + ": " + wanted.body().reason());
        });
        return steps.view(wanted.claim());
    }
}
