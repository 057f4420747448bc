package health.concord.billing.ledger;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Periods nothing is posted into any more; a correction of one is a journal of today. The store refuses it too. One can
 * be opened again, with a reason that stays on file.
 */
@ApplicationScoped
public class ClosedPeriods {

    /** A closing on the wire; null where it was not opened again. */
    public record ClosureView(
            UUID id,
            LocalDate through,
            String reason,
            String by,
            Instant at,
            @Nullable ReopeningView reopened) {

        static ClosureView of(LedgerClosure closure, @Nullable LedgerReopening reopened) {
            return new ClosureView(
                    closure.id(),
                    closure.through(),
                    closure.reason(),
                    closure.by(),
                    closure.at(),
                    reopened == null ? null : new ReopeningView(reopened.reason(), reopened.by(), reopened.at()));
        }
    }

    /** Who opened it again, and why. */
    public record ReopeningView(String reason, String by, Instant at) {}

    @Inject
    LedgerClosureRepository closures;

    @Inject
    LedgerReopeningRepository reopenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    ClosureView close(ClosePeriod wanted) {
        Instant now = clock.instant();
        if (!wanted.through().isBefore(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1))) {
            throw Problems.invalid("through", "must be a day that is past everywhere; things are still being posted");
        }
        if (through().filter(known -> !known.isBefore(wanted.through())).isPresent()) {
            throw Problems.of(ProblemType.CONFLICT, "PERIOD_CLOSED", "The books are closed through that day already.");
        }
        LedgerClosure closure = new LedgerClosure(wanted.through(), wanted.reason(), caller.id(), now);
        closures.persist(closure);
        audit.record("ledger.closed", "ledger", closure.id(), Map.of("through", wanted.through()));
        return ClosureView.of(closure, null);
    }

    /** Opens the period of the furthest closing; it is closed again by a closing of its own. */
    @Transactional
    ClosureView reopen(UUID id, ReopenPeriod wanted) {
        LedgerClosure closure = closures.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (closures.furthest().filter(last -> last.id().equals(id)).isEmpty()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Only the furthest closing that holds can be opened again; open later ones first.");
        }
        LedgerReopening reopening = new LedgerReopening(id, wanted.reason(), caller.id(), clock.instant());
        reopenings.persist(reopening);
        audit.record("ledger.reopened", "ledger", id, Map.of("through", closure.through()));
        return ClosureView.of(closure, reopening);
    }

    @Transactional
    Page<ClosureView> list(PageRequest page) {
        List<LedgerClosure> fetched = closures.pageAfter(page.afterId(), page.fetch());
        Map<UUID, LedgerReopening> reopened =
                reopenings.of(fetched.stream().map(LedgerClosure::id).toList());
        return Page.of(
                fetched, page, LedgerClosure::id, closure -> ClosureView.of(closure, reopened.get(closure.id())));
    }

    /** How far the books are closed now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<LocalDate> through() {
        return closures.furthest().map(LedgerClosure::through);
    }

    static void requireOpen(LocalDate day, Optional<LocalDate> closed) {
        if (closed.filter(through -> !day.isAfter(through)).isPresent()) {
            throw Problems.refused("PERIOD_CLOSED", "The books are closed for " + day + ": post it on a later day.");
        }
    }
}
