package health.concord.scheduling.series;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes one date of a series, one date and all that follow, or all that are to come; the series stays the same. */
@ApplicationScoped
@Transactional
public class SeriesEdits {

    private static final Duration LONGEST = Duration.ofHours(8);

    @Inject
    GroupSeriesRepository series;

    @Inject
    SeriesRequests requests;

    @Inject
    SeriesReplan replan;

    @Inject
    BookedSessions calendar;

    @Inject
    Moves moves;

    @Inject
    OpeningHours hours;

    @Inject
    PlanningWindow window;

    @Inject
    Event<SeatsFreed> freed;

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

    GroupSeriesView edit(UUID id, @Nullable String ifMatch, EditGroupSeries edit) {
        locks.take(id);
        GroupSeries found = series.findById(id);
        if (found == null) {
            throw Problems.notFound();
        }
        caller.requireSite(found.site());
        Versions.require(ifMatch, found.version());
        checkForm(edit);
        if (edit.scope() == EditScope.ONE) {
            editOne(found, edit);
        } else {
            editFollowing(found, edit);
        }
        series.flush();
        audit.record("group-series.edited", "group-series", id, Map.of("site", found.site(), "scope", edit.scope()));
        return GroupSeriesView.of(found);
    }

    private void editOne(GroupSeries found, EditGroupSeries edit) {
        Session session = calendar.find(Objects.requireNonNull(edit.session()));
        if (session == null || !found.id().equals(session.series())) {
            throw Problems.invalid("session", "is not a session of this series");
        }
        if (!session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has begun, so it cannot be changed.");
        }
        SeriesResources resources = requests.resources(found, edit.room(), edit.leaders(), found.capacity());
        Interval when = when(session, edit);
        // So that of two who change dates of the series at once, the second looks again.
        series.getEntityManager().lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        session.detach();
        if (edit.title() != null) {
            session.retitle(edit.title().strip());
        }
        moves.moveWhole(
                List.of(new SessionMove(session, when, resources.all())),
                Overlap.REFUSED,
                edit.leavesOut(),
                sites.zone(found.site()));
    }

    private Interval when(Session session, EditGroupSeries edit) {
        OffsetDateTime startsAt = edit.startsAt();
        if (startsAt == null) {
            if (edit.endsAt() != null) {
                throw Problems.invalid("startsAt", "is needed with endsAt");
            }
            return session.when();
        }
        Instant from = startsAt.toInstant();
        window.require("startsAt", from);
        Instant to = edit.endsAt() == null
                ? from.plus(Duration.ofMinutes(session.when().minutes()))
                : edit.endsAt().toInstant();
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Problems.invalid("endsAt", "must be later than startsAt, by at most " + LONGEST.toHours() + " hours");
        }
        if (!from.isAfter(clock.instant())) {
            throw Problems.invalid("startsAt", "must be in the future");
        }
        Interval when = new Interval(from, to);
        hours.require(session.site(), when);
        return when;
    }

    private void editFollowing(GroupSeries found, EditGroupSeries edit) {
        ZoneId zone = sites.zone(found.site());
        LocalDate today = window.today(zone);
        LocalDate from = edit.from() == null || edit.from().isBefore(today) ? today : edit.from();
        if (from.isAfter(found.plannedThrough())) {
            throw Problems.invalid("from", "must be within the weeks that are planned, to " + found.plannedThrough());
        }
        if (edit.endsOn() != null && edit.endsOn().isBefore(found.startsOn())) {
            throw Problems.invalid("endsOn", "must not be before the series begins");
        }
        SeriesResources resources = requests.check(found, edit);
        int seatsBefore = found.seatsLeft();
        found.change(edit, from);
        replan.from(found, resources, from, edit, zone);
        if (found.seatsLeft() > seatsBefore) {
            freed.fire(new SeatsFreed(Set.of(found.id())));
        }
    }

    private static void checkForm(EditGroupSeries edit) {
        boolean one = edit.scope() == EditScope.ONE;
        requireOnly("session", edit.session(), one, one);
        requireOnly("startsAt", edit.startsAt(), false, one);
        requireOnly("endsAt", edit.endsAt(), false, one);
        requireOnly("from", edit.from(), edit.scope() == EditScope.FOLLOWING, edit.scope() == EditScope.FOLLOWING);
        requireOnly("slots", edit.slots(), false, !one);
        requireOnly("rrule", edit.rrule(), false, !one);
        requireOnly("endsOn", edit.endsOn(), false, !one);
        requireOnly("capacity", edit.capacity(), false, !one);
        requireOnly("minimum", edit.minimum(), false, !one);
        requireOnly("membership", edit.membership(), false, !one);
        requireOnly("curriculum", edit.curriculum(), false, !one);
    }

    private static void requireOnly(String field, @Nullable Object value, boolean needed, boolean allowed) {
        if (needed && value == null) {
            throw Problems.invalid(field, "is needed for a change of this scope");
        }
        if (!allowed && value != null) {
            throw Problems.invalid(field, "does not belong to a change of this scope; leave it out");
        }
    }
}
