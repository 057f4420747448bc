package health.concord.portal.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language this browser's person reads. */
@RequestScoped
public class CurrentLanguage {

    public static final String COOKIE = "concord-language";

    public static final Duration REMEMBERED = Duration.ofDays(180);

    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("es"));

    @Inject
    HttpServerRequest request;

    private @Nullable Locale known;

    /** The one chosen in this browser; where none was, what the browser asks for; else English. */
    public Locale chosen() {
        if (known == null) {
            known = cookie().or(this::asked).orElse(Locale.ENGLISH);
        }
        return known;
    }

    /** From here on the answer to this request is in another language. */
    public void choose(Locale language) {
        known = language;
    }

    private Optional<Locale> cookie() {
        Cookie cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : offered(cookie.getValue());
    }

    private Optional<Locale> asked() {
        String asked = request.getHeader("Accept-Language");
        try {
            return asked == null
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(asked), OFFERED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The language of this code, where there is one. */
    public static Optional<Locale> offered(@Nullable String code) {
        return OFFERED.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }
}
