package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.digest.Sha256;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calendars of clinicians, rooms and clients. What one of them says: a clinician's the title and no client; a room's that
 * it is taken; a client's an appointment at a place, no diagnosis, no group and nobody's name.
 */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(120);

    @Inject
    CalendarFeedRepository feeds;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    FeedView open(OpenFeed request) {
        String site = siteOf(request);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = new CalendarFeed(site, request, Sha256.hex(secret), caller.id(), clock.instant());
        feeds.persistAndFlush(feed);
        audited("calendar-feed.opened", feed);
        return feed.view("/calendars/" + secret + ".ics");
    }

    private String siteOf(OpenFeed request) {
        return switch (request.kind()) {
            case CLINICIAN ->
                clinicians.byIds(List.of(request.owner())).values().stream()
                        .flatMap(one -> one.sites().stream())
                        .filter(caller::maySee)
                        .findFirst()
                        .orElseThrow(CalendarFeeds::unknownOwner);
            case ROOM -> visible(rooms.siteOf(request.owner()));
            case CLIENT ->
                visible(clients.find(request.owner()).map(one -> one.site()).orElse(""));
        };
    }

    private String visible(String site) {
        if (site.isEmpty() || !caller.maySee(site)) {
            throw unknownOwner();
        }
        return site;
    }

    private static RuntimeException unknownOwner() {
        return Problems.invalid("owner", "is not known, or not at your site; name a clinician, room or client there");
    }

    /** Those that still work, at the caller's sites. */
    List<FeedView> list(@Nullable UUID owner) {
        if (owner == null) {
            throw Problems.invalid("owner", "is needed");
        }
        return feeds.openOf(owner).stream()
                .filter(feed -> caller.maySee(feed.site()))
                .map(feed -> feed.view(null))
                .toList();
    }

    FeedView revoke(UUID id) {
        CalendarFeed feed = feeds.findById(id);
        if (feed == null) {
            throw Problems.notFound();
        }
        caller.requireSite(feed.site());
        feed.revoke(clock.instant());
        feeds.flush();
        audited("calendar-feed.revoked", feed);
        return feed.view(null);
    }

    /** Whoever has the secret reads; a wrong, revoked or missing one are the same. */
    String read(String secret) {
        CalendarFeed feed = feeds.open(Sha256.hex(secret)).orElseThrow(Problems::notFound);
        Instant now = clock.instant();
        Collection<UUID> owner = feed.kind() == FeedKind.CLIENT ? person.records(feed.owner()) : List.of(feed.owner());
        return ICalendar.write(feeds.sessions(owner, new Interval(now.minus(BACK), now.plus(AHEAD))).stream()
                .map(session -> entry(feed, session))
                .toList());
    }

    private ICalendar.Entry entry(CalendarFeed feed, Session session) {
        String summary = switch (feed.kind()) {
            case CLINICIAN -> session.title();
            case ROOM -> "Taken";
            case CLIENT -> "Appointment";
        };
        String where = sites.all().stream()
                .filter(one -> one.code().equals(session.site()))
                .map(Site::name)
                .findFirst()
                .orElse(session.site());
        return new ICalendar.Entry(uid(feed, session), summary, where, session.when());
    }

    /** A client's entry cannot be matched with a co-member's. */
    private static String uid(CalendarFeed feed, Session session) {
        return feed.kind() == FeedKind.CLIENT
                ? UUID.nameUUIDFromBytes((feed.owner() + ":" + session.id()).getBytes(StandardCharsets.UTF_8))
                        + "@concord"
                : session.id() + "@concord";
    }

    private void audited(String action, CalendarFeed feed) {
        audit.record(action, "calendar-feed", feed.id(), Map.of("kind", feed.kind(), "owner", feed.owner()));
    }
}
