package health.concord.portal.calendar;

import health.concord.portal.form.Choice;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.time.SiteTime;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A week of a site as seven columns.
 *
 * @param panel the session that is open beside it
 */
record WeekView(
        LocalDate monday,
        Answer<List<Session>> sessions,
        Answer<List<Clinician>> clinicians,
        Answer<List<Room>> rooms,
        Answer<List<Series>> series,
        Narrowed narrowed,
        Moving moving,
        @Nullable SessionPanel panel,
        SiteTime time) {

    private static final int DAYS = 7;

    /** A day with its sessions in order of time. */
    record Column(LocalDate date, String name, boolean today, List<Slot> slots) {}

    /** A session in a column. */
    record Slot(Session session, String from, String to, String where, String who, boolean movable) {

        public boolean isUnsigned() {
            return !session.noteSigned() && !session.isCancelled();
        }
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A day of an address; another where it is none. */
    static LocalDate date(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    public List<Outage> outages() {
        return Outage.among(List.of(sessions, clinicians, rooms, series));
    }

    public List<Column> columns() {
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new Column(day, SiteTime.day(day), day.equals(time.date()), on(day)))
                .toList();
    }

    public int count() {
        return columns().stream().mapToInt(column -> column.slots().size()).sum();
    }

    private List<Slot> on(LocalDate day) {
        List<Session> all = sessions.orNull();
        return (all == null ? List.<Session>of() : all)
                .stream()
                        .filter(session ->
                                LocalDate.ofInstant(session.from(), time.zone()).equals(day))
                        .filter(session ->
                                narrowed.room() == null || narrowed.room().equals(session.room()))
                        .sorted(Comparator.comparing(Session::from).thenComparing(Session::title))
                        .map(session -> new Slot(
                                session,
                                time.time(session.from()),
                                time.time(session.to()),
                                where(session),
                                String.join(", ", names(session)),
                                moving.allows(session, time.now())))
                        .toList();
    }

    WeekView with(SessionPanel open) {
        return new WeekView(monday, sessions, clinicians, rooms, series, narrowed, moving, open, time);
    }

    @Nullable
    Series seriesOf(Session session) {
        List<Series> all = series.orNull();
        return all == null
                ? null
                : all.stream()
                        .filter(one -> one.id().equals(session.series()))
                        .findFirst()
                        .orElse(null);
    }

    String where(Session session) {
        String room = nameOf(roomChoices(), session.room());
        return room == null
                ? session.modeWords()
                : session.mode().equals("IN_PERSON") ? room : room + " · " + session.modeWords();
    }

    /** Who leads it, as far as they are known. */
    List<String> names(Session session) {
        return session.leaders().stream()
                .flatMap(leader -> Stream.ofNullable(nameOf(clinicianChoices(), leader)))
                .toList();
    }

    private static @Nullable String nameOf(List<Choice> choices, @Nullable UUID id) {
        return choices.stream()
                .filter(choice -> id != null && choice.value().equals(id.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse(null);
    }

    public List<Choice> clinicianChoices() {
        return Choice.byLabel(clinicians.orNull(), Clinician::id, Clinician::displayName);
    }

    public List<Choice> roomChoices() {
        return Choice.byLabel(rooms.orNull(), Room::id, Room::name);
    }

    public List<Choice> seriesChoices() {
        return Choice.byLabel(series.orNull(), Series::id, Series::title);
    }

    public boolean isChosen(@Nullable UUID chosen, Choice choice) {
        return chosen != null && choice.value().equals(chosen.toString());
    }

    /** The address of this week with a session open beside it. */
    public String opening(Slot slot) {
        return "/calendar/" + slot.session().id() + "?day=" + monday + narrowed.query();
    }

    /** The same with none. */
    public String address() {
        return "/calendar?day=" + monday + narrowed.query();
    }

    public String words() {
        return Say.words("time.fromTo", SiteTime.day(monday), SiteTime.day(monday.plusDays(DAYS - 1)));
    }

    public LocalDate before() {
        return monday.minusDays(DAYS);
    }

    public LocalDate after() {
        return monday.plusDays(DAYS);
    }
}
