package health.concord.billing.ledger;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
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
import org.jspecify.annotations.Nullable;

/** The ledger. What is posted stays; a mistake is mended by a new journal. */
@ApplicationScoped
public class Ledger {

    @Inject
    JournalRepository journals;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Posts in the transaction of what it tells of. The same journal again does nothing.
     *
     * @return the journal's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID post(JournalDraft draft) {
        Optional<Journal> known = journals.byKey(draft.key());
        if (known.isPresent()) {
            if (!known.get().isOf(draft)) {
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "JOURNAL_KEY_REUSED",
                        "Something else was posted under this key. A correction is a journal of its own.");
            }
            return known.get().id();
        }
        Journal journal = new Journal(draft, caller.id(), clock.instant());
        journals.persist(journal);
        return journal.id();
    }

    @Transactional
    Page<JournalView> ofClaim(UUID claim, PageRequest page) {
        audit.record("journals.read", "claim", claim, Map.of());
        return Page.of(
                journals.ofClaim(claim, visible(), page.afterId(), page.fetch()),
                page,
                Journal::id,
                JournalView::of);
    }

    @Transactional
    TrialBalanceView trialBalance(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
        }
        return TrialBalanceView.of(journals.totals(site == null ? visible() : List.of(site)));
    }

    private List<String> visible() {
        return sites.all().stream().map(Site::code).filter(caller::maySee).toList();
    }
}
