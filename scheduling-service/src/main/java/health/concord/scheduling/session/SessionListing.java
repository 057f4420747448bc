package health.concord.scheduling.session;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one query behind the list of sessions; what was only held is not on it. */
@ApplicationScoped
class SessionListing {

    private static final String WITH_BOOKED = "select s, (select count(b) from Engagement b"
            + " where b.session = s.id and b.kind = CLIENT and b.state = BOOKED) from Session s";

    @Inject
    EntityManager store;

    @Inject
    SiteCatalogue sites;

    @Inject
    OnePerson person;

    /** A session and how many clients are on its roster. */
    record Row(Session session, long booked) {

        SessionCursor cursor() {
            return new SessionCursor(session.startsAt(), session.id());
        }
    }

    List<Row> find(List<String> atSites, SessionSearch.Days days, SessionSearch search, SessionCursor after, int rows) {
        if (atSites.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.add("s.standing.state <> HELD");
        conditions.add(onDays(days, atSites, values));
        engages("array_contains(s.clinicians, :clinician)", "= :clinician", search.clinician(), conditions, values);
        UUID client = search.client();
        engages(
                "s.client in :client",
                "in :client",
                client == null ? null : person.records(client),
                conditions,
                values);
        if (search.series() != null) {
            conditions.add("s.series = :series");
            values.put("series", search.series());
        }
        conditions.add("(s.startsAt > :afterStart or s.startsAt = :afterStart and s.id > :afterId)");
        values.put("afterStart", after.startsAt());
        values.put("afterId", after.id());
        TypedQuery<Object[]> query = store.createQuery(
                WITH_BOOKED + " where " + String.join(" and ", conditions) + " order by s.startsAt, s.id",
                Object[].class);
        values.forEach(query::setParameter);
        return rows(query.setMaxResults(rows));
    }

    /** Those of series that take place and end after one time and begin before another, in order of time. */
    List<Row> coming(Collection<UUID> series, Instant after, Instant before) {
        return series.isEmpty()
                ? List.of()
                : rows(store.createQuery(
                                WITH_BOOKED
                                        + " where s.series in :series and s.standing.state = SCHEDULED and s.endsAt > :after"
                                        + " and s.startsAt < :before order by s.startsAt, s.id",
                                Object[].class)
                        .setParameter("series", series)
                        .setParameter("after", after)
                        .setParameter("before", before));
    }

    private static List<Row> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Row((Session) row[0], (Long) row[1]))
                .toList();
    }

    /** The same days begin and end at another moment at each site. */
    private String onDays(SessionSearch.Days days, List<String> atSites, Map<String, Object> values) {
        List<String> alternatives = new ArrayList<>();
        for (String site : atSites) {
            int n = alternatives.size();
            ZoneId zone = sites.zone(site);
            values.put("site" + n, site);
            values.put("from" + n, midnight(days.first(), zone));
            values.put("to" + n, midnight(days.last().plusDays(1), zone));
            alternatives.add(
                    "(s.site = :site" + n + " and s.startsAt >= :from" + n + " and s.startsAt < :to" + n + ")");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    /** A cancelled session engages nobody any more, but stays on the list of those it was for. */
    private static void engages(
            String own, String whom, @Nullable Object ids, List<String> conditions, Map<String, Object> values) {
        if (ids != null) {
            conditions.add("(" + own + " or exists (select 1 from Engagement e where e.session = s.id and e.resource "
                    + whom + " and e.state = BOOKED))");
            values.put(whom.substring(whom.indexOf(':') + 1), ids);
        }
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
