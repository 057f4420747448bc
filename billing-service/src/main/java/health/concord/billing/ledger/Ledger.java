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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * Posts in the transaction of what they tell of. A journal that was posted before is not posted again.
     *
     * @return their ids, in the order of the drafts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> post(List<JournalDraft> drafts) {
        Map<String, Journal> known = journals
                .byKeys(drafts.stream().map(JournalDraft::key).toList())
                .stream()
                .collect(Collectors.toMap(Journal::key, Function.identity()));
        List<UUID> ids = new ArrayList<>();
        for (JournalDraft draft : drafts) {
            Journal journal = known.get(draft.key());
            if (journal == null) {
                journal = new Journal(draft, caller.id(), clock.instant());
                journals.persist(journal);
            } else if (!journal.isOf(draft)) {
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "JOURNAL_KEY_REUSED",
                        "Something else was posted under this key. A correction is a journal of its own.");
            }
            ids.add(journal.id());
        }
        return ids;
    }

    @Transactional
    Page<JournalView> ofClaim(UUID claim, PageRequest page) {
        audit.record("journals.read", "claim", claim, Map.of());
        return Page.of(
                journals.ofClaim(claim, visible(), page.afterId(), page.fetch()), page, Journal::id, JournalView::of);
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
