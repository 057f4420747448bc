package health.concord.portal.form;

import health.concord.portal.language.Say;
import java.util.List;
import java.util.stream.Stream;

/** The languages a field offers. */
public final class Languages {

    /** The common ones, and whichever stands there. */
    public static List<Choice> choices(String standing) {
        return Stream.concat(Stream.of("en", "es", "pt", "fr", "zh", "vi", "ar", "ru"), Stream.of(standing))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, Say.languageName(code)))
                .toList();
    }

    private Languages() {}
}
