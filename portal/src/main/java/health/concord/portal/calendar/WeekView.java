package health.concord.portal.calendar;

import health.concord.portal.form.Choice;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A week of a site as seven columns. */
record WeekView(
        LocalDate monday,
        Answer<List<Session>> sessions,
        Answer<List<Clinician>> clinicians,
        Answer<List<Room>> rooms,
        Answer<List<Series>> series,
        Narrowed narrowed,
        Moving moving,
        SiteTime time) {

    /** What the person may move. */
    record Moving(boolean single, boolean groups, boolean timetables) {}

    private static final int DAYS = 7;

    /** What the week is narrowed to. */
    record Narrowed(
            @Nullable UUID clinician,
            @Nullable UUID room,
            @Nullable UUID series,
            @Nullable UUID client) {

        /** The same in an address, for another week. */
        public String query() {
            StringBuilder query = new StringBuilder();
            add(query, "clinician", clinician);
            add(query, "room", room);
            add(query, "series", series);
            add(query, "client", client);
            return query.toString();
        }

        private static void add(StringBuilder query, String name, @Nullable UUID value) {
            if (value != null) {
                query.append('&').append(name).append('=').append(value);
            }
        }
    }

    /** A day with its sessions in order of time. */
    record Column(String name, boolean today, List<Slot> slots) {}

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
                .map(day -> new Column(SiteTime.day(day), day.equals(time.date()), on(day)))
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
                                who(session),
                                isMovable(session)))
                        .toList();
    }

    /** What has begun, was called off or is signed stays where it is. */
    private boolean isMovable(Session session) {
        return !session.isCancelled()
                && !session.noteSigned()
                && session.from().isAfter(time.now())
                && (session.isGroup() ? moving.groups() && session.series() != null : moving.single());
    }

    private String where(Session session) {
        String room = nameOf(roomChoices(), session.room());
        return room == null ? session.modeWords() : room;
    }

    private String who(Session session) {
        List<String> names = new ArrayList<>();
        session.leaders().forEach(leader -> {
            String name = nameOf(clinicianChoices(), leader);
            if (name != null) {
                names.add(name);
            }
        });
        return String.join(", ", names);
    }

    private static @Nullable String nameOf(List<Choice> choices, @Nullable UUID id) {
        return choices.stream()
                .filter(choice -> id != null && choice.value().equals(id.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse(null);
    }

    public List<Choice> clinicianChoices() {
        List<Clinician> all = clinicians.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .map(one -> new Choice(one.id().toString(), one.displayName()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    public List<Choice> roomChoices() {
        List<Room> all = rooms.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    public List<Choice> seriesChoices() {
        List<Series> all = series.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .map(one -> new Choice(one.id().toString(), one.title()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    public boolean isChosen(@Nullable UUID chosen, Choice choice) {
        return chosen != null && choice.value().equals(chosen.toString());
    }

    public String words() {
        return SiteTime.day(monday) + " to " + SiteTime.day(monday.plusDays(DAYS - 1));
    }

    public LocalDate before() {
        return monday.minusDays(DAYS);
    }

    public LocalDate after() {
        return monday.plusDays(DAYS);
    }
}
