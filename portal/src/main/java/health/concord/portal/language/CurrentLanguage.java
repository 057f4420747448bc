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

    /** The one chosen in this browser; English where none was. */
    public Locale chosen() {
        return cookie().orElse(Locale.ENGLISH);
    }

    /** The one chosen in this browser; where none was, what the browser asks for. */
    public Locale chosenOrAsked() {
        return cookie().orElseGet(() -> {
            String asked = request.getHeader("Accept-Language");
            if (asked == null) {
                return Locale.ENGLISH;
            }
            try {
                Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), OFFERED);
                return found == null ? Locale.ENGLISH : found;
            } catch (IllegalArgumentException e) {
                return Locale.ENGLISH;
            }
        });
    }

    private Optional<Locale> cookie() {
        Cookie cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : offered(cookie.getValue());
    }

    /** The language of this code, where there is one. */
    public static Optional<Locale> offered(@Nullable String code) {
        return OFFERED.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }
}
