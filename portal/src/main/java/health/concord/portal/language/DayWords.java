package health.concord.portal.language;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people read them; templates say {@code {date:words(each.weekOf)}}. */
@TemplateExtension(namespace = "date")
public final class DayWords {

    private static final int HALF_A_YEAR = 183;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    /** {@code Mon 2 Mar}; with the year where it is more than half a year away, so that nobody takes it for another. */
    public static String words(LocalDate day) {
        long away = Math.abs(ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), day));
        return away < HALF_A_YEAR ? day(day) : YEAR.withLocale(Say.locale()).format(day);
    }

    /** {@code Mon 2 Mar} of whichever year. */
    public static String day(LocalDate day) {
        return DAY.withLocale(Say.locale()).format(day);
    }

    /** {@code 9 Mar 1988}. */
    public static String born(LocalDate day) {
        return BORN.withLocale(Say.locale()).format(day);
    }

    private DayWords() {}
}
