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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Periods nothing is posted into any more; a correction of one is a journal of today. The store refuses it too. */
@ApplicationScoped
public class ClosedPeriods {

    /** A closing on the wire. */
    public record ClosureView(UUID id, LocalDate through, String reason, String by, Instant at) {

        static ClosureView of(LedgerClosure closure) {
            return new ClosureView(closure.id(), closure.through(), closure.reason(), closure.by(), closure.at());
        }
    }

    @Inject
    LedgerClosureRepository closures;

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
        if (closures.closedThrough()
                .filter(known -> !known.isBefore(wanted.through()))
                .isPresent()) {
            throw Problems.of(ProblemType.CONFLICT, "PERIOD_CLOSED", "The books are closed through that day already.");
        }
        LedgerClosure closure = new LedgerClosure(wanted.through(), wanted.reason(), caller.id(), now);
        closures.persist(closure);
        audit.record("ledger.closed", "ledger", closure.id(), Map.of("through", wanted.through()));
        return ClosureView.of(closure);
    }

    @Transactional
    Page<ClosureView> list(PageRequest page) {
        return Page.of(closures.pageAfter(page.afterId(), page.fetch()), page, LedgerClosure::id, ClosureView::of);
    }

    /** How far the books are closed now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<LocalDate> through() {
        return closures.closedThrough();
    }

    static void requireOpen(LocalDate day, Optional<LocalDate> closed) {
        if (closed.filter(through -> !day.isAfter(through)).isPresent()) {
            throw Problems.refused("PERIOD_CLOSED", "The books are closed for " + day + ": post it on a later day.");
        }
    }
}
