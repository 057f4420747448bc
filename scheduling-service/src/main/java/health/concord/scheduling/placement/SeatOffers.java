package health.concord.scheduling.placement;

import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.care.ServiceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Seats kept for someone who waited: a placement of one seat, which the client takes or lets go. */
@ApplicationScoped
@Transactional
public class SeatOffers {

    @Inject
    Holds holds;

    @Inject
    Placements placements;

    @Inject
    SeatRepository seats;

    @Inject
    BookedSessions calendar;

    /** Refused like any other hold when there is no seat or the client's time is taken. */
    public void hold(
            UUID placement, String site, UUID client, UUID episode, UUID series, LocalDate startsOn, Duration keep) {
        holds.offer(
                placement,
                new HoldPlacement(
                        client,
                        episode,
                        site,
                        startsOn,
                        null,
                        List.of(new HoldPart(ServiceKind.GROUP, series, null, null))),
                keep);
    }

    /** Whoever has a seat of a series, or comes to a date of it from a time on. */
    public Set<UUID> together(UUID series, Instant from) {
        Set<UUID> clients = new HashSet<>();
        seats.inSeries(series).forEach(seat -> clients.add(seat.client()));
        List<UUID> dates = calendar.ofSeriesFrom(List.of(series), from).stream()
                .map(Session::id)
                .toList();
        calendar.bookedClients(dates).forEach(one -> clients.add(one.resource()));
        return clients;
    }

    public void take(UUID placement) {
        placements.enrol(placement);
        placements.confirm(placement);
    }

    public void letGo(UUID placement, String reason) {
        placements.release(placement, reason);
    }
}
