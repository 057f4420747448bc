package health.concord.portal.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** From one day to another, both among them. */
record Period(LocalDate from, LocalDate to) {

    /** What an address says; what it does not say, or not as days in their order, is the usual. */
    static Period of(@Nullable String from, @Nullable String to, LocalDate usualFrom, LocalDate usualTo) {
        LocalDate begins = day(from, usualFrom);
        LocalDate ends = day(to, usualTo);
        return ends.isBefore(begins) ? new Period(usualFrom, usualTo) : new Period(begins, ends);
    }

    private static LocalDate day(@Nullable String text, LocalDate usual) {
        try {
            return text == null || text.isBlank() ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return usual;
        }
    }

    public String query() {
        return "from=" + from + "&to=" + to;
    }
}
