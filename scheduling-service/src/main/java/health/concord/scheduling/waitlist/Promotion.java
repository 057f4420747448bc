package health.concord.scheduling.waitlist;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.placement.SeatOffers;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Offers a seat that is free to the first who can have it: matching's order first, then who waits longest. One
 * transaction for each try, so that one client's clash keeps no other from the seat.
 */
@ApplicationScoped
class Promotion {

    @Inject
    WaitlistRepository entries;

    @Inject
    Waitlist waitlist;

    @Inject
    SeatOffers offers;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Clients clients;

    @Inject
    SchedulingSettings settings;

    @Inject
    Locks locks;

    @Inject
    Event<SeatOffered> offered;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Seats of a series, until none is left or nobody waits. */
    void promote(UUID seriesId) {
        for (UUID entry : inTransaction(() -> candidates(seriesId))) {
            try {
                inTransaction(() -> offer(entry, seriesId));
            } catch (ProblemException refusal) {
                if (refusal.type() == ProblemType.NO_SEAT) {
                    return;
                }
                inTransaction(() -> passOver(entry, refusal));
            }
        }
    }

    private List<UUID> candidates(UUID seriesId) {
        GroupSeries one = series.find(seriesId);
        return one == null || one.seatsLeft() < 1 || series.isOver(one)
                ? List.of()
                : entries.candidates(one.site(), seriesId, one.care().model(), one.population());
    }

    private boolean offer(UUID id, UUID seriesId) {
        locks.take(id);
        WaitlistEntry entry = entries.findById(id);
        if (entry == null || !entry.isWaiting()) {
            return false;
        }
        clients.requireNoSafetyHold(entry.client());
        UUID placement = Ids.next();
        Instant until = clock.instant().plus(settings.offer());
        offers.hold(
                placement,
                entry.site(),
                entry.client(),
                entry.episode(),
                seriesId,
                series.today(entry.site()),
                settings.offer());
        entry.offer(seriesId, placement, until);
        waitlist.wait(entry, -1);
        offered.fire(new SeatOffered(id, entry.site(), entry.client(), until));
        audit.record(
                "waitlist.seat-offered",
                "waitlist-entry",
                id,
                Map.of("client", entry.client(), "series", seriesId, "placement", placement));
        return true;
    }

    private boolean passOver(UUID id, ProblemException refusal) {
        WaitlistEntry entry = entries.findById(id);
        if (entry != null && entry.isWaiting()) {
            String code = refusal.code();
            entry.passOver(code == null ? refusal.type().name().toUpperCase(Locale.ROOT) : code);
        }
        return true;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
