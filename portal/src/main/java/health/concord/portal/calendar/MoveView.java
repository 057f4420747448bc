package health.concord.portal.calendar;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.scheduling.FreeSlots;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.time.SiteTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that is about to be moved: from when to when, how much of its group goes with it, and what stands in the
 * way.
 *
 * @param series the group's; null for a session of one client
 * @param free when its client and clinician both are; null for a group
 * @param clashes what of the session's people and places is taken then, in words
 */
record MoveView(
        Session session,
        @Nullable Series series,
        List<Room> rooms,
        @Nullable LocalDateTime to,
        List<String> clashes,
        @Nullable FreeSlots free,
        Form form,
        SiteTime time) {

    private static final int MOST_FREE = 12;
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

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
        return rooms.stream()
                .map(room -> new Choice(room.id().toString(), room.name()))
                .toList();
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
