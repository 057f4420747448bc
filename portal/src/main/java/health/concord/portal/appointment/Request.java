package health.concord.portal.appointment;

import health.concord.portal.form.Form;
import health.concord.portal.scheduling.BookAppointments;
import health.concord.portal.scheduling.BookSession;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Units;
import health.concord.portal.time.SiteTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in the form, as scheduling wants it.
 *
 * @param everyWeeks 0 for a single session
 * @param until the last day of those that come back
 */
record Request(
        String site,
        UUID client,
        UUID episode,
        UUID clinician,
        LocalDateTime start,
        int minutes,
        int everyWeeks,
        LocalDate until,
        Form form,
        SiteTime time) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** Null where something is missing, which the form then says. */
    static @Nullable Request of(String site, UUID client, UUID episode, int minutes, Form form, SiteTime time) {
        UUID clinician = form.id("clinician");
        LocalDateTime start = at(form.text("start"));
        if (clinician == null || start == null) {
            form.wrong("start", "Choose a time.");
        }
        for (String needed : List.of("type", "mode")) {
            if (form.text(needed).isEmpty()) {
                form.wrong(needed, "is needed");
            }
        }
        int every = switch (form.text("repeat")) {
            case "WEEKLY" -> 1;
            case "SECOND" -> 2;
            default -> 0;
        };
        LocalDate until = day(form.text("until"));
        if (every > 0 && until == null) {
            form.wrong("until", "Say until when.");
        }
        return form.isWrong() || clinician == null || start == null
                ? null
                : new Request(
                        site,
                        client,
                        episode,
                        clinician,
                        start,
                        minutes,
                        every,
                        until == null || every == 0 ? start.toLocalDate() : until,
                        form,
                        time);
    }

    boolean isSingle() {
        return everyWeeks == 0;
    }

    /** How many sessions it makes. */
    int sessions() {
        return isSingle()
                ? 1
                : (int) Math.max(0, ChronoUnit.WEEKS.between(start.toLocalDate(), until) / everyWeeks) + 1;
    }

    /** Whether some would have no authorised unit, by what is left and what is planned already. */
    boolean runsPast(@Nullable Units units) {
        if (units == null) {
            return false;
        }
        boolean tooMany = units.units() != null && units.planned() + sessions() > units.units();
        boolean tooLate = units.until() != null && until.isAfter(units.until());
        return tooMany || tooLate;
    }

    BookSession single() {
        return new BookSession(
                site,
                client,
                episode,
                clinician,
                form.text("type"),
                time.withOffset(start.toString()),
                time.withOffset(start.plusMinutes(minutes).toString()),
                form.text("mode"),
                form.id("room"),
                form.optional("overlapReason"));
    }

    BookAppointments series() {
        return new BookAppointments(
                site,
                client,
                episode,
                clinician,
                form.text("type"),
                new Series.Slot(
                        DAYS.get(start.getDayOfWeek().getValue() - 1),
                        start.toLocalTime().toString(),
                        start.plusMinutes(minutes).toLocalTime().toString()),
                start.toLocalDate(),
                until,
                everyWeeks == 1 ? null : "FREQ=WEEKLY;INTERVAL=" + everyWeeks,
                form.text("mode"),
                form.id("room"),
                instead(),
                form.optional("overlapReason"));
    }

    private @Nullable List<BookAppointments.Instead> instead() {
        Map<String, String> chosen = form.textsBelow(Failing.INSTEAD);
        return chosen.isEmpty()
                ? null
                : chosen.entrySet().stream()
                        .map(one -> new BookAppointments.Instead(
                                LocalDate.parse(one.getKey().substring(Failing.INSTEAD.length())),
                                one.getValue().isEmpty() ? null : time.withOffset(one.getValue())))
                        .toList();
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime at(String text) {
        try {
            return text.isEmpty() ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
