package health.concord.portal.chart;

import health.concord.portal.web.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Names people search for; for as long as a search is of use it can be gone back to, by whoever made it. */
@ApplicationScoped
public class SearchWords {

    private final Kept<String> searches = new Kept<>();

    @Inject
    Clock clock;

    /** The random word an address has for these. */
    public String keep(String words, String by) {
        return searches.keep(words, by, clock);
    }

    /** Empty where there is no such search, it is too old, or somebody else's. */
    public String find(@Nullable String name, String by) {
        String words = searches.find(name, by, clock);
        return words == null ? "" : words;
    }
}
