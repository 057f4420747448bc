package health.concord.billing.remittance;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.inbound.Taken;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Ledger;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with payments: look at them, enter one, and say whose an unmatched one is. */
@ApplicationScoped
public class RemittanceDesk {

    /** What was answered about a claim, with the payment it came in. */
    public record Answer(UUID remittance, RemittanceView.AnswerView answer) {}

    @Inject
    Remittances remittances;

    @Inject
    RemittanceRepository records;

    @Inject
    RemittedClaimRepository answers;

    @Inject
    AnsweredClaims claims;

    @Inject
    AnswerPosting posting;

    @Inject
    Ledger ledger;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    /** A payment that was posted before, by a file or by hand, is answered as it is on file. */
    @Transactional
    RemittanceView enter(EnterRemittance wanted) {
        caller.requireSite(sites.require("site", wanted.site()).code());
        Taken taken = remittances.take(wanted.asRemittance(), null, wanted.site());
        return view(Objects.requireNonNull(taken.reference()));
    }

    @Transactional
    Page<RemittanceView> list(@Nullable RemittanceState state, PageRequest page) {
        audit.record("remittances.read", "remittance", null, Map.of());
        return Page.of(
                records.pageAfter(visibleSites.all(), state, page.afterId(), page.fetch()),
                page,
                RemittanceRecord::id,
                record -> RemittanceView.of(record, List.of()));
    }

    @Transactional
    RemittanceView get(UUID id) {
        audit.record("remittance.read", "remittance", id, Map.of());
        return view(id);
    }

    private RemittanceView view(UUID id) {
        RemittanceRecord record = records.findByIdOptional(id)
                .filter(one -> caller.maySee(one.site()))
                .orElseThrow(Problems::notFound);
        return RemittanceView.of(record, answers.of(id));
    }

    @Transactional
    Page<RemittanceView.AnswerView> unmatched(PageRequest page) {
        audit.record("unmatched-payments.read", "remittance", null, Map.of());
        return Page.of(
                answers.unmatched(visibleSites.all(), page.afterId(), page.fetch()),
                page,
                RemittedClaimRecord::id,
                RemittanceView.AnswerView::of);
    }

    /** The money leaves the account where it waited, and the claim is answered as if the payer had named it. */
    @Transactional
    RemittanceView match(UUID id, MatchPayment wanted) {
        RemittedClaimRecord kept =
                answers.locked(id).filter(one -> caller.maySee(one.site())).orElseThrow(Problems::notFound);
        Claim claim = claims.lock(wanted.claim());
        if (!claim.state().isWithPayer() && !claim.state().isEnded()) {
            throw Problems.invalid("claim", "was not sent, so no payer can have answered it");
        }
        kept.match(claim.id(), Match.PERSON);
        posting.draft("match:" + id, claim, kept.content(), Account.UNAPPLIED)
                .map(List::of)
                .ifPresent(journal -> ledger.post(kept.content().isReversal() ? ledger.withMirrors(journal) : journal));
        RemittanceRecord record = records.findById(kept.remittance());
        posting.posted(List.of(posting.move(record.id(), record.paidOn(), claim, kept.content())));
        audit.record("unmatched-payment.matched", "remittance", record.id(), Map.of("claim", claim.id(), "answer", id));
        return view(record.id());
    }

    /** Everything that payers answered about a claim, oldest first. */
    @Transactional
    public List<Answer> ofClaim(UUID claim) {
        return answers.ofClaim(claim).stream()
                .map(kept -> new Answer(kept.remittance(), RemittanceView.AnswerView.of(kept)))
                .toList();
    }
}
