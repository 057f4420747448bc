package health.concord.portal.appointment;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.scheduling.BookAppointments;
import health.concord.portal.scheduling.BookSession;
import health.concord.portal.scheduling.Series;
import health.concord.portal.time.SiteTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Scheduling looks at so many at once; a year of weeks. */
    private static final int MOST_DAYS = 53;

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** Null where something is missing, which the form then says. */
    static @Nullable Request of(String site, UUID client, UUID episode, int minutes, Form form, SiteTime time) {
        UUID clinician = form.id("clinician");
        LocalDateTime start = at(form.text("start"));
        if (clinician == null || start == null) {
            form.wrong("start", Say.words("booking.chooseTime"));
        }
        for (String needed : List.of("type", "mode")) {
            if (form.text(needed).isEmpty()) {
                form.wrong(needed, Say.words("form.needed"));
            }
        }
        int every = switch (form.text("repeat")) {
            case "WEEKLY" -> 1;
            case "SECOND" -> 2;
            default -> 0;
        };
        LocalDate until = day(form.text("until"));
        if (every > 0 && until == null) {
            form.wrong("until", Say.words("booking.sayUntil"));
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

    /** Of the sessions it makes; of what was chosen for a date that is not free, the day of that. */
    List<LocalDate> days() {
        Map<String, String> chosen = form.textsBelow(Failing.INSTEAD);
        return Stream.iterate(
                        start.toLocalDate(), day -> !day.isAfter(until), day -> day.plusWeeks(Math.max(1, everyWeeks)))
                .limit(MOST_DAYS)
                .flatMap(day -> Stream.ofNullable(taken(day, chosen.get(Failing.INSTEAD + day))))
                .toList();
    }

    private static @Nullable LocalDate taken(LocalDate day, @Nullable String instead) {
        LocalDateTime other = instead == null ? null : at(instead);
        return other != null ? other.toLocalDate() : instead == null ? day : null;
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
