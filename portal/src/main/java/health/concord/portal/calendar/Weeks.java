package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Places;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the week of the site, with a session open beside it where one is. */
@RequestScoped
class Weeks {

    private static final int LAST_DAY = 6;

    @Inject
    Calendar calendar;

    @Inject
    Places places;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** What of a session is asked for beside the week. */
    private record Opened(
            UUID id,
            Asked<Roster> roster,
            Asked<List<Session>> all,
            Asked<List<Unavailability>> away,
            Form form,
            String deed) {}

    /** The week in which the day is; without one, this week. */
    WeekView week(@Nullable String day, Narrowed narrowed) {
        return week(monday(day), narrowed, null);
    }

    /** On which day a session is; null where that is not told. */
    @Nullable
    LocalDate dayOf(UUID session) {
        Answer<Roster> known = calendar.roster(session).answer();
        if (known.isUnknown()) {
            throw new NothingHere();
        }
        Roster roster = known.orNull();
        return roster == null ? null : current.time().dayOf(roster.session().from());
    }

    /**
     * The same with a session open beside it.
     *
     * @param form what was typed into the panel
     * @param deed into which of its forms
     */
    WeekView beside(UUID session, @Nullable String day, Narrowed narrowed, Form form, String deed) {
        Asked<Roster> roster = calendar.roster(session);
        LocalDate monday = monday(day);
        boolean decides = signedIn.person().hasAny(Moving.GROUPS);
        String site = current.site().code();
        Opened opened = new Opened(
                session,
                roster,
                decides ? sessions(monday, new Calendar.Whose(null, null, null)) : Asked.not(Peer.SCHEDULING),
                decides ? places.away(site, null, null, monday) : Asked.not(Peer.SCHEDULING),
                form,
                deed);
        return week(monday, narrowed, opened);
    }

    private WeekView week(LocalDate monday, Narrowed narrowed, @Nullable Opened opened) {
        String site = current.site().code();
        Calendar.Whose whose = new Calendar.Whose(narrowed.clinician(), narrowed.client(), narrowed.series());
        Asked<List<Session>> sessions = sessions(monday, whose);
        Asked<List<Clinician>> clinicians = calendar.clinicians(site);
        Asked<List<Room>> rooms = calendar.rooms(site);
        Asked<List<Series>> groups = calendar.series(site);
        WeekView week = new WeekView(
                monday,
                sessions.answer(),
                clinicians.answer(),
                rooms.answer(),
                groups.answer(),
                narrowed,
                Moving.of(signedIn.person()),
                null,
                current.time());
        return opened == null ? week : week.with(panel(week, opened));
    }

    private SessionPanel panel(WeekView week, Opened opened) {
        if (opened.roster().answer().isUnknown()) {
            throw new NothingHere();
        }
        Roster roster = opened.roster().answer().orNull();
        Session session = roster == null ? null : roster.session();
        Series series = session == null ? null : week.seriesOf(session);
        return new SessionPanel(
                opened.id(),
                opened.roster().answer(),
                series == null ? null : series.group(),
                session == null ? "" : week.where(session),
                session == null ? List.of() : week.names(session),
                session == null ? List.of() : standIns(session, series, week, opened),
                week.moving(),
                opened.form(),
                opened.deed(),
                week.address(),
                week.time().now());
    }

    private static List<StandIn> standIns(Session session, @Nullable Series series, WeekView week, Opened opened) {
        return !week.moving().groups()
                ? List.of()
                : StandIn.of(
                        session,
                        series == null ? List.of() : series.asksOfLeaders(),
                        orEmpty(week.clinicians().orNull()),
                        orEmpty(opened.all().answer().orNull()),
                        orEmpty(opened.away().answer().orNull()),
                        week.time());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> known) {
        return known == null ? List.of() : known;
    }

    private Asked<List<Session>> sessions(LocalDate monday, Calendar.Whose whose) {
        return calendar.sessions(current.site().code(), monday, monday.plusDays(LAST_DAY), whose);
    }

    private LocalDate monday(@Nullable String day) {
        SiteTime time = current.time();
        return WeekView.mondayOf(WeekView.date(day, time.date()));
    }
}
