package health.concord.portal.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names people search for. Addresses end up in histories and logs, so an address has only a random word for what was
 * typed; for as long as a search is of use it can be gone back to, by whoever made it.
 */
@ApplicationScoped
public class SearchWords {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BYTES = 16;

    private final Map<String, Search> searches = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Inject
    Clock clock;

    private record Search(String words, String by, Instant until) {}

    /** The random word an address has for these. */
    public String keep(String words, String by) {
        Instant now = clock.instant();
        searches.values().removeIf(search -> search.until().isBefore(now));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        searches.put(name, new Search(words, by, now.plus(KEPT)));
        return name;
    }

    /** Empty where there is no such search, it is too old, or somebody else's. */
    public String find(@Nullable String name, String by) {
        Search search = name == null ? null : searches.get(name);
        return search == null || !search.by().equals(by) || search.until().isBefore(clock.instant())
                ? ""
                : search.words();
    }
}
