package health.concord.scheduling.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a notice: when and where, and nothing that says what the appointment is for. The templates are files,
 * one for each kind and language, their first line the subject of an e-mail.
 */
final class NoticeText {

    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final Locale SPANISH = Locale.of("es", "US");

    private NoticeText() {}

    /** @param body without the subject */
    record Words(String subject, String body) {}

    static Words of(NoticeKind kind, @Nullable String language, Instant startsAt, ZoneId zone, String place) {
        Locale locale = language != null
                        && Locale.forLanguageTag(language).getLanguage().equals("es")
                ? SPANISH
                : Locale.US;
        var at = startsAt.atZone(zone);
        String text = template(kind, locale)
                .replace(
                        "{date}",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(locale)
                                .format(at))
                .replace(
                        "{time}",
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(locale)
                                .format(at))
                .replace("{place}", place);
        int subject = text.indexOf('\n');
        return new Words(
                text.substring(0, subject).strip(), text.substring(subject).strip());
    }

    private static String template(NoticeKind kind, Locale locale) {
        String file = "/notices/" + kind.name().toLowerCase(Locale.ROOT) + "." + locale.getLanguage() + ".txt";
        return TEMPLATES.computeIfAbsent(file, NoticeText::read);
    }

    private static String read(String file) {
        try (InputStream in = NoticeText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
