package health.concord.portal.appointment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.coverage.UnitsNotice;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.DayWords;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.FreeSlots;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Units;
import health.concord.portal.scheduling.UnitsWarning;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client's appointments.
 *
 * @param free when both are free; null before a clinician is chosen
 * @param failing dates of what was just asked for that are not free
 * @param wanted days of what was just asked for
 * @param notice what to know of what was just booked; null where there is nothing
 */
record AppointmentView(
        UUID client,
        ChartHead head,
        Answer<List<Session>> sessions,
        Answer<List<Clinician>> clinicians,
        Answer<List<Room>> rooms,
        Answer<Units> units,
        @Nullable Answer<FreeSlots> free,
        Form form,
        List<Failing> failing,
        List<LocalDate> wanted,
        @Nullable UnitsNotice notice,
        boolean mayBook,
        boolean mayOverlap,
        SiteTime time) {

    /** The free times of a day. */
    record FreeDay(String name, List<Choice> times) {}

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(sessions, clinicians, rooms));
        if (free != null) {
            all.add(free);
        }
        return Outage.among(all);
    }

    /** What booking what was just asked for would go past. */
    public List<UnitsWarning> past() {
        Units known = units.orNull();
        return known == null || wanted.isEmpty() || !known.isPast() ? List.of() : known.warned();
    }

    /** Which of those dates have no unit: {@code Mon 9 Mar, Mon 16 Mar}; empty where others lose theirs. */
    public String pastDays() {
        return wanted.stream()
                .filter(day -> past().stream().anyMatch(warning -> warning.isPast(day)))
                .map(DayWords::words)
                .collect(Collectors.joining(", "));
    }

    /** Those that are not over, of groups as well. */
    public List<Session> coming() {
        List<Session> all = sessions.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(session -> session.to().isAfter(time.now()))
                        .sorted(Comparator.comparing(Session::from))
                        .toList();
    }

    /** Who leads it, as far as they are known. */
    public String names(Session session) {
        return clinicianChoices().stream()
                .filter(choice -> session.leaders().stream()
                        .anyMatch(leader -> leader.toString().equals(choice.value())))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    public List<FreeDay> days() {
        FreeSlots known = free == null ? null : free.orNull();
        Map<LocalDate, List<Choice>> byDay = new TreeMap<>();
        if (known != null) {
            known.slots()
                    .forEach(slot -> byDay.computeIfAbsent(time.dayOf(slot.from()), day -> new ArrayList<>())
                            .add(new Choice(time.local(slot.from()), time.time(slot.from()))));
        }
        return byDay.entrySet().stream()
                .map(day -> new FreeDay(SiteTime.day(day.getKey()), day.getValue()))
                .toList();
    }

    /** Of a local time: {@code Mon 9 Mar, 10:00}. */
    public String words(String local) {
        return SiteTime.day(LocalDate.parse(local.substring(0, 10))) + ", " + local.substring(11);
    }

    public String day(LocalDate day) {
        return SiteTime.day(day);
    }

    public List<Choice> clinicianChoices() {
        return Choice.byLabel(clinicians.orNull(), Clinician::id, Clinician::displayName);
    }

    public List<Choice> roomChoices() {
        return Choice.byLabel(rooms.orNull(), Room::id, Room::nameAndVideo);
    }

    public boolean isSearched() {
        return free != null;
    }
}
