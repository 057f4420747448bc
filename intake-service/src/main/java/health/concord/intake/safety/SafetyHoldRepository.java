package health.concord.intake.safety;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SafetyHoldRepository implements PanacheRepositoryBase<SafetyHold, UUID> {

    private static final String WITH_CLIENT = "from SafetyHold h join fetch h.client where ";

    Optional<SafetyHold> standing(UUID client, String reason) {
        return find(
                        "client.id in " + Client.SAME_PERSON + " and reason = ?2 and state <> ?3",
                        client,
                        reason,
                        HoldState.RELEASED)
                .firstResultOptional();
    }

    boolean anyStanding(UUID client) {
        return count("client.id in " + Client.SAME_PERSON + " and state <> ?2", client, HoldState.RELEASED) > 0;
    }

    List<SafetyHold> ofClient(UUID client, PageRequest page) {
        return find(
                        WITH_CLIENT + "h.client.id in " + Client.SAME_PERSON + " and h.id > ?2 order by h.id",
                        client,
                        page.afterId())
                .page(0, page.fetch())
                .list();
    }

    /** @param active only those that stand, or only those that were released; all where null */
    List<SafetyHold> atSites(Set<String> sites, @Nullable Boolean active, PageRequest page) {
        List<HoldState> states = active == null
                ? List.of(HoldState.values())
                : active ? List.of(HoldState.OPEN, HoldState.ACKNOWLEDGED) : List.of(HoldState.RELEASED);
        return find(
                        WITH_CLIENT + "h.site in ?1 and h.state in ?2 and h.id > ?3 order by h.id",
                        sites,
                        states,
                        page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
