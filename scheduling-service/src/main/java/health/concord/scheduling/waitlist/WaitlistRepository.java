package health.concord.scheduling.waitlist;

import health.concord.scheduling.care.GroupModel;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WaitlistRepository implements PanacheRepositoryBase<WaitlistEntry, UUID> {

    /** More than a seat is ever offered to in one go. */
    private static final int CANDIDATES = 50;

    List<WaitlistEntry> pageAt(
            Collection<String> sites,
            @Nullable UUID series,
            @Nullable Collection<UUID> client,
            @Nullable WaitState state,
            UUID after,
            int rows) {
        StringBuilder query = new StringBuilder("site in :sites and id > :after");
        Map<String, Object> values = new HashMap<>(Map.of("sites", sites, "after", after));
        if (series != null) {
            query.append(" and series = :series");
            values.put("series", series);
        }
        if (client != null) {
            query.append(" and client in :client");
            values.put("client", client);
        }
        if (state != null) {
            query.append(" and state = :state");
            values.put("state", state);
        }
        return find(query + " order by id", values).range(0, rows - 1).list();
    }

    /** Who waits for one of these series or is offered a seat of one, in order of id. */
    List<WaitlistEntry> inLineFor(Collection<UUID> series) {
        return list(
                "(state = WAITING and series in ?1 or state = OFFERED and offeredSeries in ?1) order by id", series);
    }

    /** Who could have a seat of a series; by priority, then who waits longest. */
    List<WaitlistEntry> candidates(String site, UUID series, @Nullable GroupModel model, @Nullable String population) {
        return find(
                        "site = ?1 and state = WAITING and (series = ?2 or model = ?3"
                                + " and (population is null or population = ?4))"
                                + " order by priority desc, joinedAt, id",
                        site,
                        series,
                        model,
                        population == null ? "" : population)
                .range(0, CANDIDATES - 1)
                .list();
    }

    /** For the same group, or the same need, under one of the records of a person. */
    boolean waits(Collection<UUID> records, @Nullable UUID series, @Nullable GroupModel model) {
        return count(
                        "client in ?1 and state in (WAITING, OFFERED) and (series = ?2 or model = ?3)",
                        records,
                        series,
                        model)
                > 0;
    }

    Optional<WaitlistEntry> offeredAs(UUID placement) {
        return find("placement = ?1 and state = OFFERED", placement).firstResultOptional();
    }

    /** How many go before it in its own line. */
    long before(WaitlistEntry entry) {
        return count(
                "site = ?1 and state = WAITING and (series = ?2 or model = ?3)"
                        + " and (priority > ?4 or priority = ?4 and joinedAt < ?5)",
                entry.site(),
                entry.series(),
                entry.model(),
                entry.priority(),
                entry.joinedAt());
    }
}
