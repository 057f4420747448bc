package health.concord.portal.calendar;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.scheduling.EditSeries;
import health.concord.portal.scheduling.FreeSlots;
import health.concord.portal.scheduling.MoveSession;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.time.SiteTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is about to be moved: from when to when, how much of its group goes with it, and what stands in the
 * way.
 *
 * @param series the group's; null for a session of one client
 * @param clashes what stands in the way then
 * @param unseen why that could not be looked at; empty where it was
 * @param free when its client and clinician both are; null for a group
 */
record MoveView(
        Session session,
        @Nullable Series series,
        List<Room> rooms,
        @Nullable LocalDateTime to,
        Clashes clashes,
        String unseen,
        @Nullable FreeSlots free,
        Form form,
        SiteTime time) {

    /** Of the form; what a service finds wrong in any other is told at the first. */
    static final List<String> FIELDS = List.of("to", "room", "mode");

    private static final int MOST_FREE = 12;
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    MoveView with(Clashes found) {
        return new MoveView(session, series, rooms, to, found, "", free, form, time);
    }

    MoveView unseen(String words) {
        return new MoveView(session, series, rooms, to, Clashes.NONE, words, free, form, time);
    }

    /** Whether all of it was looked at and nothing refuses the move. */
    public boolean isClear() {
        return to != null
                && unseen.isEmpty()
                && FIELDS.stream().allMatch(field -> form.problem(field) == null)
                && !clashes.refused();
    }

    /** What was chosen, for a session of one client. */
    MoveSession single(LocalDateTime moved) {
        return new MoveSession(from(moved), until(moved), form.id("room"), form.optional("mode"));
    }

    /** The same of a group, for the dates that were chosen. */
    EditSeries change(LocalDateTime moved) {
        UUID room = form.id("room");
        String mode = form.optional("mode");
        List<Series.Slot> slots = isMoved(moved) ? slotsAt(moved) : null;
        Boolean leaveOut = form.isTicked("leaveOut") ? Boolean.TRUE : null;
        return switch (form.text("scope")) {
            case "FOLLOWING" -> EditSeries.times(time.dayOf(session.from()), room, slots, leaveOut, mode);
            case "ALL" -> EditSeries.times(null, room, slots, leaveOut, mode);
            default -> EditSeries.one(session.id(), from(moved), until(moved), room, leaveOut, mode);
        };
    }

    private boolean isMoved(LocalDateTime moved) {
        return !moved.equals(LocalDateTime.ofInstant(session.from(), time.zone()));
    }

    /** What becomes of its time, how they meet and its room; empty before a time was chosen. */
    public List<Changed> changes() {
        return to == null
                ? List.of()
                : Changed.of(
                        isMoved(to) ? Say.words("calendar.becomes", wasWords(), toWords()) : null,
                        series == null || form.text("scope").isEmpty() || form.has("scope", "ONE")
                                ? new Changed.Place(session.mode(), session.room())
                                : new Changed.Place(series.mode(), series.room()),
                        new Changed.Place(form.optional("mode"), form.id("room")),
                        rooms);
    }

    public List<Choice> modeChoices() {
        return Choice.codes("scheduling.mode", "IN_PERSON", "VIDEO", "AUDIO");
    }

    private String from(LocalDateTime moved) {
        return time.withOffset(moved.toString());
    }

    private String until(LocalDateTime moved) {
        return time.withOffset(moved.plus(length(session)).toString());
    }

    public String wasWords() {
        return time.dayWords(session.from()) + ", " + time.time(session.from()) + "–" + time.time(session.to());
    }

    public String toWords() {
        return to == null
                ? ""
                : SiteTime.day(to.toLocalDate()) + ", " + clock(to) + "–" + clock(to.plus(length(session)));
    }

    /** The next times at which both are free. */
    public List<FreeSlots.Free> freeTimes() {
        return free == null ? List.of() : free.slots().stream().limit(MOST_FREE).toList();
    }

    public List<Choice> roomChoices() {
        return Choice.byLabel(rooms, Room::id, Room::nameAndVideo);
    }

    /** Whether the whole group can be moved: it meets by plain weekly times, and this date is one of them. */
    public boolean mayMoveAll() {
        return series != null
                && series.rrule() == null
                && !slotsAt(LocalDateTime.MIN).isEmpty();
    }

    /** The group's weekly times with this one moved; empty where this date is none of them. */
    List<Series.Slot> slotsAt(LocalDateTime moved) {
        if (series == null) {
            return List.of();
        }
        LocalDateTime was = LocalDateTime.ofInstant(session.from(), time.zone());
        List<Series.Slot> slots = new ArrayList<>();
        boolean found = false;
        for (Series.Slot slot : series.slots()) {
            if (slot.day().equals(day(was.getDayOfWeek())) && slot.from().startsWith(clock(was))) {
                found = true;
                slots.add(
                        moved.equals(LocalDateTime.MIN)
                                ? slot
                                : new Series.Slot(
                                        day(moved.getDayOfWeek()), clock(moved), clock(moved.plus(length(session)))));
            } else {
                slots.add(new Series.Slot(
                        slot.day(), slot.from().substring(0, 5), slot.to().substring(0, 5)));
            }
        }
        return found ? List.copyOf(slots) : List.of();
    }

    static Duration length(Session session) {
        return Duration.between(session.from(), session.to());
    }

    private static String day(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static String clock(LocalDateTime at) {
        return at.toLocalTime().toString().substring(0, 5);
    }
}
