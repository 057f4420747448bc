package health.concord.scheduling.calendar;

import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, so that a mistyped one is a problem that names it. */
public final class Asked {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private Asked() {}

    public static @Nullable LocalDate date(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw Problems.invalid(field, "must be a date between " + FIRST_YEAR + " and " + LAST_YEAR);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw Problems.invalid(field, "must be a date such as 2026-03-02");
        }
    }

    public static <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw Problems.invalid(field, "must be one of " + Arrays.toString(type.getEnumConstants()));
    }

    public static @Nullable UUID id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(field, "must be an id (UUID)");
        }
    }
}
