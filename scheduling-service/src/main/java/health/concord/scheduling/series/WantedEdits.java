package health.concord.scheduling.series;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Replanned;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;

/** What a change asks of the calendar. Looking at it and making it begin alike; what is in the way is not asked here. */
@ApplicationScoped
class WantedEdits {

    private static final Duration LONGEST = Duration.ofHours(8);

    @Inject
    SeriesRequests requests;

    @Inject
    SeriesReplan replan;

    @Inject
    BookedSessions calendar;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    /** Of one date. */
    SessionMove one(GroupSeries series, EditGroupSeries edit) {
        Session session = calendar.find(Objects.requireNonNull(edit.session()));
        if (session == null || !series.id().equals(session.series())) {
            throw Problems.invalid("session", "is not a session of this series; name one of its dates");
        }
        if (!session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The session has begun, so it cannot be changed. Name one to come.");
        }
        return new SessionMove(
                session,
                when(session, edit),
                requests.check(series, session, edit).all());
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
        return new Interval(from, to);
    }

    /** Of a day's and all that follow, or of all to come; the series then says so. */
    Replanned following(GroupSeries series, EditGroupSeries edit) {
        ZoneId zone = sites.zone(series.site());
        LocalDate today = window.today(zone);
        LocalDate from = edit.from() == null || edit.from().isBefore(today) ? today : edit.from();
        if (from.isAfter(series.plannedThrough())) {
            throw Problems.invalid("from", "must be within the weeks that are planned, to " + series.plannedThrough());
        }
        if (edit.endsOn() != null && edit.endsOn().isBefore(series.startsOn())) {
            throw Problems.invalid("endsOn", "must not be before the series begins");
        }
        SeriesResources resources = requests.check(series, edit);
        series.change(edit, from);
        return replan.plan(series, resources, from, edit, zone);
    }
}
