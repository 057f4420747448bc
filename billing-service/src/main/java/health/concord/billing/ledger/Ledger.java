package health.concord.billing.ledger;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
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
import java.util.Objects;
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
    VisibleSites visibleSites;

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
        Optional<LocalDate> closed = closures.through();
        List<UUID> ids = new ArrayList<>();
        for (JournalDraft draft : drafts) {
            Journal journal = known.get(draft.key());
            if (journal == null) {
                ClosedPeriods.requireOpen(draft.occurredOn(), closed);
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

    /**
     * Reversals, each told which journal it takes back where it is the exact mirror of one of its claim; a journal is
     * taken back once.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<JournalDraft> withMirrors(List<JournalDraft> reversals) {
        Map<UUID, List<Journal>> open = journals
                .notReversed(reversals.stream()
                        .map(JournalDraft::claim)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Journal::claim, Collectors.toCollection(ArrayList::new)));
        return reversals.stream()
                .map(reversal -> mirrored(
                        reversal,
                        reversal.claim() == null ? List.of() : open.getOrDefault(reversal.claim(), List.of())))
                .toList();
    }

    private static JournalDraft mirrored(JournalDraft reversal, List<Journal> open) {
        Set<Leg> mirrored = reversal.legs().stream().map(Leg::mirrored).collect(Collectors.toSet());
        for (Journal journal : open) {
            if (Set.copyOf(JournalDraft.of(journal).legs()).equals(mirrored)) {
                open.remove(journal);
                return reversal.takingBack(journal.id());
            }
        }
        return reversal;
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
                journals.ofClaim(claim, visibleSites.all(), page.afterId(), page.fetch()),
                page,
                Journal::id,
                JournalView::of);
    }

    /** What became of a claim's money; another site's claim has no story. */
    @Transactional
    public ClaimStory story(UUID claim) {
        audit.record("claim-story.read", "claim", claim, Map.of());
        return ClaimStory.of(claim, journals.ofClaim(claim, visibleSites.all(), new UUID(0, 0), MOST_STEPS));
    }

    @Transactional
    TrialBalanceView trialBalance(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
        }
        return TrialBalanceView.of(journals.totals(site == null ? visibleSites.all() : List.of(site)));
    }
}
