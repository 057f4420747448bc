package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.scheduling.RecordAttendance;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the sign-in sheet says. One button saves it: a mark (present, late …), which leaves the way of joining
 * as it was, or a way of joining, which leaves the mark as it was and otherwise means present.
 *
 * @param way the button pressed, {@code OWN} for the session's own way; null where a mark was pressed
 */
record SignInRow(Form form, @Nullable String way) {

    /** Scheduling refuses a shorter one where a day is put right that was closed for billing. */
    private static final int SHORTEST_REASON = 3;

    private static final String OWN = "OWN";

    static SignInRow of(Form form) {
        return new SignInRow(form, form.optional("joinedBy"));
    }

    /** @param administrator whose reason also puts right a day that was closed for billing */
    RecordAttendance asked(SiteTime time, boolean administrator) {
        String status = status();
        String reason = reason(status);
        String because = administrator && reason != null && reason.length() >= SHORTEST_REASON ? reason : null;
        return new RecordAttendance(
                status,
                status.equals("LATE") ? at("arrived", time) : null,
                status.equals("LEFT_EARLY") ? at("left", time) : null,
                reason,
                status.equals("ABSENT") ? null : joinedBy(),
                because);
    }

    private String status() {
        if (way == null) {
            return form.text("status");
        }
        String was = form.text("was");
        return was.isEmpty() || was.equals("ABSENT") ? "PRESENT" : was;
    }

    private @Nullable String joinedBy() {
        String joined = way == null ? form.optional("way") : way;
        return OWN.equals(joined) ? null : joined;
    }

    /** What is typed, and where the mark stays, what was said of it before. */
    private @Nullable String reason(String status) {
        String typed = form.optional("reason");
        return typed == null && status.equals(form.text("was")) ? form.optional("remark") : typed;
    }

    /** A clock time of the session's day, with the site's offset; what is no time is left for the service to refuse. */
    private @Nullable String at(String field, SiteTime time) {
        String clock = form.text(field);
        try {
            return clock.isEmpty()
                    ? null
                    : time.withOffset(LocalDate.parse(form.text("day"))
                            .atTime(LocalTime.parse(clock))
                            .toString());
        } catch (DateTimeParseException e) {
            return clock;
        }
    }
}
