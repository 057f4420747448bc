package health.concord.scheduling.calendar;

import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** A time with its offset; null where none is given. */
    public static @Nullable OffsetDateTime time(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            date(field, time.toLocalDate().toString());
            return time;
        } catch (DateTimeParseException e) {
            throw Problems.invalid(field, "must be a time with its offset such as 2026-03-02T09:00-05:00");
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
