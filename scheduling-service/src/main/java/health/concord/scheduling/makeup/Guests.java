package health.concord.scheduling.makeup;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Joining;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.Membership;
import health.concord.scheduling.units.UnitsWarning;
import health.concord.scheduling.units.UnitsWarnings;
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

/** A seat for one date. Counted under the series' lock, together with those of members and those kept for others. */
@ApplicationScoped
@Transactional
public class Guests {

    @Inject
    BookedSessions calendar;

    @Inject
    Bookings bookings;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Clients clients;

    @Inject
    UnitsWarnings units;

    @Inject
    GuestFit fits;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    GuestView add(UUID sessionId, AddGuest request) {
        Session session = calendar.find(sessionId);
        if (session == null) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        UUID ofSeries = session.series();
        if (ofSeries == null || !session.takesPlace() || !session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Guests come to dates of groups that are to take place. Choose one of those.");
        }
        clients.requireAt(session.site(), request.client(), request.episode());
        clients.requireNoSafetyHold(request.client());
        fits.require(session, request);
        locks.take(ofSeries);
        GroupSeries group = series.fresh(ofSeries);
        if (group.membership() == Membership.CLOSED) {
            throw Problems.of(
                    ProblemType.NO_SEAT,
                    "GROUP_CLOSED",
                    group.title() + " is closed: only its members come. Choose another group.");
        }
        List<Engagement> coming = calendar.bookedClients(sessionId);
        long guests = coming.stream().filter(one -> one.seat() == null).count();
        // Who gave up the seat from a later day on still comes.
        if (Math.max(group.seats().taken() + group.seats().held() + guests, coming.size())
                >= group.seats().capacity()) {
            throw Problems.of(ProblemType.NO_SEAT, "No seat is left on this date. Choose another one.");
        }
        bookings.bookWhole(
                List.of(),
                List.of(new Joining(
                        session, BookedResource.client(request.client(), "client"), null, request.episode())),
                EngagementState.BOOKED,
                sites.zone(session.site()));
        audit.record(
                "session.guest-added",
                "session",
                sessionId,
                Map.of("client", request.client(), "series", Objects.requireNonNull(ofSeries)));
        return view(
                sessionId,
                request.client(),
                Stream.concat(
                                fits.warning().stream(),
                                units.booked(request.client(), List.of(session), sites.zone(session.site())).stream())
                        .toList());
    }

    GuestView remove(UUID sessionId, UUID client) {
        Session session = calendar.find(sessionId);
        if (session == null) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        if (session.series() == null) {
            throw Problems.notFound();
        }
        locks.take(client);
        if (!session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has begun; record the absence instead.");
        }
        if (!bookings.removeGuest(sessionId, client)) {
            throw Problems.notFound();
        }
        audit.record("session.guest-removed", "session", sessionId, Map.of("client", client));
        return view(sessionId, client, null);
    }

    private GuestView view(UUID session, UUID client, @Nullable List<UnitsWarning> warnings) {
        return new GuestView(session, client, calendar.bookedClients(session).size(), warnings);
    }
}
