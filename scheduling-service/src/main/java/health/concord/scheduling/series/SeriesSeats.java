package health.concord.scheduling.series;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.booking.Locks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The seat counts of group series. Each change is one statement that checks and counts in one step (trust.md, section
 * 2), over all series of a placement, locked in fixed order; the constraint {@code no_overfull_group} has the last word.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SeriesSeats {

    @Inject
    GroupSeriesRepository series;

    @Inject
    Locks locks;

    @Inject
    Event<SeatsFreed> freed;

    /** One seat in each, or none at all. */
    public void hold(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        locks.take(ids);
        if (series.hold(ids) < ids.size()) {
            // Counted anew: what this transaction has read may be from before it had the lock.
            series.getEntityManager().clear();
            String full = series.byIds(ids).stream()
                    .filter(one -> one.seats().left() < 1)
                    .map(GroupSeries::title)
                    .collect(Collectors.joining(", "));
            throw Problems.of(
                    ProblemType.NO_SEAT,
                    "No seat is left in " + (full.isEmpty() ? "one of the groups" : full)
                            + ". Nothing was held. Choose another option.");
        }
    }

    /** How many more, or fewer, wait for a seat. */
    public void waiting(UUID id, int change) {
        series.waiting(id, change);
    }

    /** Held seats become taken ones. */
    public void takeHeld(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            locks.take(ids);
            series.takeHeld(ids);
        }
    }

    public void giveBackHeld(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            locks.take(ids);
            series.giveBackHeld(ids);
            freed.fire(new SeatsFreed(Set.copyOf(ids)));
        }
    }

    public void giveBackTaken(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            locks.take(ids);
            series.giveBackTaken(ids);
            freed.fire(new SeatsFreed(Set.copyOf(ids)));
        }
    }
}
