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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ledger. What is posted stays; a mistake is mended by a new journal. */
@ApplicationScoped
public class Ledger {

    /** No claim has so many; it only bounds what is read. */
    private static final int MOST_STEPS = 1000;

    @Inject
    JournalRepository journals;

    @Inject
    ClosedPeriods closures;

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
                closures.requireOpen(draft.occurredOn());
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

    /**
     * Takes back what was posted under a key; doing so again changes nothing, and neither does it where nothing was
     * posted.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reverse(String key, LocalDate on) {
        journals.flush();
        journals.byKeys(List.of(key)).stream().findFirst().ifPresent(posted -> {
            if (!journals.isReversed(posted.id())) {
                post(List.of(JournalDraft.of(posted).reversal(posted.id(), on)));
            }
        });
    }

    /** The posted journal of which this draft is the exact mirror and that was not taken back yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> mirrorOf(JournalDraft draft) {
        if (draft.claim() == null) {
            return Optional.empty();
        }
        Set<Leg> mirrored = draft.legs().stream().map(Leg::mirrored).collect(Collectors.toSet());
        return journals.notReversed(draft.claim()).stream()
                .filter(journal -> Set.copyOf(JournalDraft.of(journal).legs()).equals(mirrored))
                .map(Journal::id)
                .findFirst();
    }

    /** What was posted under this key, if anything was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<JournalDraft> posted(String key) {
        return journals.byKeys(List.of(key)).stream().findFirst().map(JournalDraft::of);
    }

    @Transactional
    Page<JournalView> ofClaim(UUID claim, PageRequest page) {
        audit.record("journals.read", "claim", claim, Map.of());
        return Page.of(
                journals.ofClaim(claim, visible(), page.afterId(), page.fetch()), page, Journal::id, JournalView::of);
    }

    /** What became of a claim's money; another site's claim has no story. */
    @Transactional
    public ClaimStory story(UUID claim) {
        audit.record("claim-story.read", "claim", claim, Map.of());
        return ClaimStory.of(claim, journals.ofClaim(claim, visible(), new UUID(0, 0), MOST_STEPS));
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
