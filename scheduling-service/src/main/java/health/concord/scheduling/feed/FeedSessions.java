package health.concord.scheduling.feed;

import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sessions of a feed: of the last month and the coming half year. */
@ApplicationScoped
class FeedSessions {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(183);

    /** What was cancelled engages nobody any more, but must not stay in the other calendar as if it took place. */
    private static final String OF_OWNER = "select s from Session s where s.startsAt >= :from and s.startsAt < :to"
            + " and (s.state = SCHEDULED and exists (select 1 from Engagement e where e.session = s.id"
            + " and e.resource = :owner and e.state = BOOKED)"
            + " or s.state = CANCELLED and (s.client = :owner or s.room = :owner"
            + " or array_contains(s.clinicians, :owner))) order by s.startsAt, s.id";

    @Inject
    EntityManager store;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    List<FeedEntry> of(CalendarFeed feed) {
        Instant now = clock.instant();
        List<Session> sessions = store.createQuery(OF_OWNER, Session.class)
                .setParameter("from", now.minus(BACK))
                .setParameter("to", now.plus(AHEAD))
                .setParameter("owner", feed.owner())
                .getResultList();
        Map<UUID, String> rooms = rooms(sessions);
        Map<String, String> names = sites.all().stream().collect(Collectors.toMap(Site::code, Site::name));
        String appointment = "es".equals(language(feed)) ? "Cita" : "Appointment";
        return sessions.stream()
                .map(session -> new FeedEntry(
                        session.id(),
                        session.version(),
                        session.when(),
                        summary(feed.ownerKind(), session, appointment),
                        place(names.get(session.site()), session, rooms),
                        session.state() == SessionState.CANCELLED))
                .toList();
    }

    /** A client's other calendar learns nothing of what kind of appointment it is; a room's hangs on a door. */
    private static String summary(ResourceKind owner, Session session, String appointment) {
        return switch (owner) {
            case CLINICIAN -> session.title();
            case ROOM -> session.care().kind() == ServiceKind.GROUP ? "Group" : "Session";
            case CLIENT, SITE -> appointment;
        };
    }

    private static @Nullable String place(@Nullable String site, Session session, Map<UUID, String> rooms) {
        UUID room = session.room();
        return room == null || rooms.get(room) == null ? site : site + ", " + rooms.get(room);
    }

    private @Nullable String language(CalendarFeed feed) {
        return feed.ownerKind() == ResourceKind.CLIENT ? clients.languageOf(feed.owner()) : null;
    }

    private Map<UUID, String> rooms(List<Session> sessions) {
        List<UUID> ids = sessions.stream()
                .map(Session::room)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : store.createQuery("select r.id, r.name from Room r where r.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
