package health.concord.scheduling.waitlist;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.matching.GroupFit;
import health.concord.scheduling.matching.SeatCheck;
import health.concord.scheduling.matching.WaitingOrder;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Offers a seat that is free to the first who can have it. Matching is asked for the order, and whether it lets each
 * into the group, between transactions; there is one for each try, so that one client's clash keeps no other from the seat.
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
    WaitingOrder matching;

    @Inject
    GroupFit fit;

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
        Line line = inTransaction(() -> line(seriesId));
        List<UUID> order = line.isContended() ? matching.of(line.group(), line.episodes()) : List.of();
        for (Line.Turn turn : line.turns(order)) {
            try {
                if (maySit(turn, line.group(), seriesId)) {
                    inTransaction(() -> offer(turn, seriesId));
                }
            } catch (ProblemException refusal) {
                if (refusal.type() == ProblemType.NO_SEAT) {
                    return;
                }
                inTransaction(() -> passOver(turn.entry(), refusal));
            }
        }
    }

    /** What matching must know to say whether the client may have the seat. */
    private record Question(UUID client, @Nullable Integer age, Set<UUID> beside) {}

    /** Whom matching's rules keep out stays on the list; while it does not answer nobody is offered anything. */
    private boolean maySit(Line.Turn turn, UUID group, UUID seriesId) {
        Optional<Question> open = inTransaction(() -> question(turn.entry(), seriesId));
        if (open.isEmpty()) {
            return false;
        }
        Question asked = open.get();
        SeatCheck check = fit.of(asked.client(), asked.age(), List.of(new GroupFit.Seat(group, asked.beside())))
                .getFirst();
        if (!check.isAnswered()) {
            throw new IllegalStateException("matching does not say who may have the seat; it is asked again");
        }
        if (check.isAgainst()) {
            inTransaction(() -> passOver(turn.entry(), "DOES_NOT_FIT", check.words()));
        }
        return !check.isAgainst();
    }

    /** None when there is nothing to offer any more. */
    private Optional<Question> question(UUID id, UUID seriesId) {
        WaitlistEntry entry = entries.findById(id);
        GroupSeries one = series.find(seriesId);
        if (entry == null || !entry.isWaiting() || one == null || one.seats().left() < 1) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                entry.client(),
                clients.ageOn(entry.client(), series.today(entry.site())),
                offers.together(seriesId, clock.instant())));
    }

    private Line line(UUID seriesId) {
        GroupSeries one = series.find(seriesId);
        return one == null || one.seats().left() < 1 || series.isOver(one)
                ? new Line(seriesId, List.of())
                : new Line(
                        one.group(),
                        entries.candidates(one.site(), seriesId, one.care().model(), one.population()).stream()
                                .map(entry -> new Line.Place(entry.id(), entry.episode(), entry.priority()))
                                .toList());
    }

    private boolean offer(Line.Turn turn, UUID seriesId) {
        UUID id = turn.entry();
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
        entry.offer(seriesId, placement, until, turn.by());
        waitlist.wait(entry, -1);
        offered.fire(new SeatOffered(id, entry.site(), entry.client(), until));
        audit.record(
                "waitlist.seat-offered",
                "waitlist-entry",
                id,
                Map.of("client", entry.client(), "series", seriesId, "placement", placement, "orderedBy", turn.by()));
        return true;
    }

    private boolean passOver(UUID id, ProblemException refusal) {
        String code = refusal.code();
        return passOver(id, code == null ? refusal.type().name().toUpperCase(Locale.ROOT) : code, null);
    }

    private boolean passOver(UUID id, String code, @Nullable String because) {
        WaitlistEntry entry = entries.findById(id);
        if (entry != null && entry.isWaiting()) {
            entry.passOver(code, because);
        }
        return true;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
