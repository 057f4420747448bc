package health.concord.scheduling.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {

    List<Seat> of(UUID placement) {
        return list("placement = ?1 order by position", placement);
    }

    /** Ids of weekly appointments whose sessions do not reach a day yet though they go on. */
    List<UUID> plannedShortOf(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Seat s where s.kind = INDIVIDUAL and s.state = CONFIRMED"
                                + " and s.plannedThrough < :day"
                                + " and (s.endsOn is null or s.plannedThrough < s.endsOn) order by s.id",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Seats that go on at a site, of groups and of single clients. */
    List<Seat> goingOn(String site, LocalDate day) {
        return list("site = ?1 and state <> RELEASED and (endsOn is null or endsOn >= ?2) order by id", site, day);
    }

    boolean isSeatedInAny(Collection<UUID> records, Collection<UUID> series) {
        return count("client in ?1 and series in ?2 and state <> RELEASED", records, series) > 0;
    }

    /** Every client who has a seat in a series, in whatever state but released. */
    List<Seat> inSeries(UUID series) {
        return list("series = ?1 and state <> RELEASED", series);
    }
}
