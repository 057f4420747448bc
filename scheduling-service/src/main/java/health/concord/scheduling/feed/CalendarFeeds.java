package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.site.VisibleSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class CalendarFeeds {

    @Inject
    CalendarFeedRepository feeds;

    @Inject
    FeedSessions sessions;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    CalendarFeedView open(OpenCalendarFeed request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        CalendarFeed feed = new CalendarFeed(request.site(), owner(request), caller.id(), clock.instant());
        feeds.persistAndFlush(feed);
        record("calendar-feed.opened", feed);
        return view(feed);
    }

    Page<CalendarFeedView> list(@Nullable String site, PageRequest page) {
        return Page.of(
                feeds.pageAt(visible.asked(site), page.afterId(), page.fetch()), page, CalendarFeed::id, this::view);
    }

    /** A new secret address; whoever knows the one before it gets nothing any more. */
    FeedAddress address(UUID id) {
        CalendarFeed feed = require(id);
        Secret secret = Secret.random();
        feed.address(secret);
        record("calendar-feed.addressed", feed);
        return FeedAddress.of(secret);
    }

    CalendarFeedView revoke(UUID id) {
        CalendarFeed feed = require(id);
        feed.revoke(clock.instant());
        feeds.flush();
        record("calendar-feed.revoked", feed);
        return view(feed);
    }

    /** For whoever knows the secret; one that was revoked and one that never was are answered alike. */
    String read(String secret) {
        CalendarFeed feed = feeds.under(new Secret(secret)).orElseThrow(Problems::notFound);
        if (feed.ownerKind() == ResourceKind.CLIENT) {
            record("calendar-feed.read", feed);
        }
        return FeedText.of(sessions.of(feed), sites.zone(feed.site()), clock.instant());
    }

    private BookedResource owner(OpenCalendarFeed request) {
        if (Stream.of(request.clinician() != null, request.room() != null, request.client() != null)
                        .filter(given -> given)
                        .count()
                != 1) {
            throw Problems.invalid("clinician", "give exactly one of clinician, room and client");
        }
        UUID client = request.client();
        if (client != null) {
            if (!request.site()
                    .equals(clients.find(client).map(KnownClient::site).orElse(null))) {
                throw Problems.invalid("client", "is not a client of this site");
            }
            return BookedResource.client(client, "client");
        }
        UUID room = request.room();
        if (room != null) {
            return rooms.require("room", room, request.site()).asResource("room");
        }
        UUID id = Objects.requireNonNull(request.clinician());
        Clinician clinician = clinicians.among(List.of(id), request.site()).get(id);
        if (clinician == null) {
            throw Problems.invalid("clinician", "is not a clinician of this site");
        }
        return clinician.asResource("clinician");
    }

    private CalendarFeed require(UUID id) {
        CalendarFeed feed = feeds.findById(id);
        if (feed == null) {
            throw Problems.notFound();
        }
        caller.requireSite(feed.site());
        return feed;
    }

    private void record(String action, CalendarFeed feed) {
        audit.record(
                action,
                "calendar-feed",
                feed.id(),
                Map.of("site", feed.site(), "kind", feed.ownerKind(), "owner", feed.owner()));
    }

    private CalendarFeedView view(CalendarFeed feed) {
        return CalendarFeedView.of(feed, sites.zone(feed.site()));
    }
}
