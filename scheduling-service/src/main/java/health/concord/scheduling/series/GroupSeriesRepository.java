package health.concord.scheduling.series;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class GroupSeriesRepository implements PanacheRepositoryBase<GroupSeries, UUID> {

    List<GroupSeries> pageAt(Collection<String> sites, @Nullable UUID group, UUID after, int rows) {
        PanacheQuery<GroupSeries> found = group == null
                ? find("site in ?1 and id > ?2 order by id", sites, after)
                : find("site in ?1 and id > ?2 and groupId = ?3 order by id", sites, after, group);
        return found.range(0, rows - 1).list();
    }

    List<GroupSeries> ofGroup(String site, UUID group) {
        return list("site = ?1 and groupId = ?2 order by id", site, group);
    }

    List<GroupSeries> openAt(String site, LocalDate day) {
        return list("site = ?1 and (endsOn is null or endsOn >= ?2) order by id", site, day);
    }

    /** As it stands, to try a change on: nothing that is done to it is kept. */
    @Nullable
    GroupSeries draft(UUID id) {
        GroupSeries found = findById(id);
        if (found != null) {
            // Read now: what is detached reads nothing any more.
            found.slots();
            found.leaders();
            getEntityManager().detach(found);
        }
        return found;
    }

    List<GroupSeries> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Ids of those whose sessions do not reach a day yet though they go on. */
    List<UUID> plannedShortOf(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select s.id from GroupSeries s where s.plannedThrough < :day"
                                + " and (s.endsOn is null or s.plannedThrough < s.endsOn) order by s.id",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Checks and counts in one step; the number of series that had a seat left. */
    int hold(Collection<UUID> ids) {
        return update(
                "update GroupSeries set seats.held = seats.held + 1 where id in ?1"
                        + " and seats.taken + seats.held < seats.capacity",
                ids);
    }

    int takeHeld(Collection<UUID> ids) {
        return update(
                "update GroupSeries set seats.held = seats.held - 1, seats.taken = seats.taken + 1 where id in ?1",
                ids);
    }

    void waiting(UUID id, int change) {
        update("update GroupSeries set seats.waiting = seats.waiting + ?2 where id = ?1", id, change);
    }

    int giveBackHeld(Collection<UUID> ids) {
        return update("update GroupSeries set seats.held = seats.held - 1 where id in ?1", ids);
    }

    int giveBackTaken(Collection<UUID> ids) {
        return update("update GroupSeries set seats.taken = seats.taken - 1 where id in ?1", ids);
    }
}
