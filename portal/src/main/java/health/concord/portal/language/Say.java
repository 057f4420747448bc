package health.concord.portal.language;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The portal's own words in the language of the person who asks. English stands in {@code languages/AREA.properties},
 * Spanish in {@code AREA_es.properties} beside it; {@code area.name} names a text. Templates say {@code {say:area.name}}
 * or {@code {say:area.name(value)}}.
 */
public final class Say {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Say() {}

    /**
     * The text of this name. Days among the values are told in words.
     *
     * @param values in place of {@code {0}}, {@code {1}} …; plurals as {@code {0,choice,0#0 seats|1#1 seat|1<{0} seats}}
     * @throws java.util.MissingResourceException where no language has it
     */
    public static String words(String name, @Nullable Object... values) {
        int dot = name.indexOf('.');
        return text(bundle(name.substring(0, dot)).getString(name.substring(dot + 1)), values);
    }

    /** What a service's code is called; one that is not known here is still shown, as {@code Some code}. */
    public static String code(String kind, String code) {
        return code(kind, code, sentence(code));
    }

    /** The same, where there are other words for one that is not known here. */
    public static String code(String kind, String code, String otherwise) {
        String name = kind + "." + code;
        return has(name) ? words(name) : otherwise;
    }

    /** Whether there is a text of this name. */
    public static boolean has(String name) {
        int dot = name.indexOf('.');
        return bundle(name.substring(0, dot)).containsKey(name.substring(dot + 1));
    }

    /** {@code Acute psychosis} of {@code ACUTE_PSYCHOSIS}. */
    public static String sentence(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The language of the person who asks; English where nobody does. */
    public static Locale language() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(CurrentLanguage.class).get().chosen()
                : Locale.ENGLISH;
    }

    public static boolean isEnglish() {
        return language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * What a service says in English, for who reads another language: marked, so that pages tell browsers and screen
     * readers which language it is ({@link EnglishParts}).
     */
    public static String inEnglish(String words) {
        return isEnglish() ? words : EnglishParts.marked(words);
    }

    /** The same as people in the United States write it: dates, names of languages. */
    public static Locale locale() {
        return Locale.of(language().getLanguage(), "US");
    }

    /** A language as it is called in the person's own. */
    public static String languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale());
    }

    private static ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("languages." + area, language(), NO_FALLBACK);
    }

    /** Apostrophes are apostrophes: no text needs the quoting of message formats. */
    private static String text(String pattern, @Nullable Object... values) {
        if (values.length == 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), locale());
        Format[] told = format.getFormatsByArgumentIndex();
        @Nullable Object[] shown = Arrays.copyOf(values, values.length);
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] == null) {
                shown[i] = "";
            } else if (shown[i] instanceof LocalDate day) {
                shown[i] = DayWords.words(day);
            } else if (i < told.length && told[i] == null) {
                shown[i] = shown[i].toString();
            }
        }
        return format.format(shown);
    }
}
