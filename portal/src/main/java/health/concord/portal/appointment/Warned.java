package health.concord.portal.appointment;

import health.concord.portal.scheduling.UnitsWarning;
import health.concord.portal.web.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scheduling warned of when somebody booked, so that it still stands there when the page is loaded again. */
@ApplicationScoped
class Warned {

    private final Kept<Warnings> kept = new Kept<>();

    @Inject
    Clock clock;

    private record Warnings(UUID client, List<UnitsWarning> all) {}

    /** The random word an address has for them. */
    String keep(UUID client, List<UnitsWarning> warnings, String by) {
        return kept.keep(new Warnings(client, warnings), by, clock);
    }

    /** None where they are of another client, too old, or somebody else's. */
    List<UnitsWarning> find(@Nullable String name, UUID client, String by) {
        Warnings found = kept.find(name, by, clock);
        return found == null || !found.client().equals(client) ? List.of() : found.all();
    }
}
