package health.concord.scheduling.reminder;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is said, in the client's language: when and where, and nothing of what for. */
final class Texts {

    private static final Locale SPANISH = Locale.of("es");

    private Texts() {}

    static String subject(@Nullable String language) {
        return bundle(language).getString("subject");
    }

    static String of(Notice.Kind kind, @Nullable String language, ZonedDateTime when, String place) {
        Locale locale = locale(language);
        return MessageFormat.format(
                bundle(language).getString(kind.name()),
                DateTimeFormatter.ofPattern(bundle(language).getString("date"), locale)
                        .format(when),
                place);
    }

    private static ResourceBundle bundle(@Nullable String language) {
        return ResourceBundle.getBundle(
                "reminders",
                locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale locale(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("es") ? SPANISH : Locale.ENGLISH;
    }
}
