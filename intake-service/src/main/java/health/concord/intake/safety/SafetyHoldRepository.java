package health.concord.intake.safety;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of those clients that have any that stands. */
    Map<UUID, Severity> gravest(Collection<UUID> clients) {
        Map<UUID, Severity> gravest = new HashMap<>();
        for (SafetyHold hold : list(WITH_CLIENT + "h.client.id in ?1 and h.state <> ?2", clients, HoldState.RELEASED)) {
            gravest.merge(hold.client().id(), hold.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return gravest;
    }

    boolean anySince(UUID client, Severity severity, Instant moment) {
        return count(
                        "client.id in " + Client.SAME_PERSON + " and severity = ?2 and raisedAt >= ?3",
                        client,
                        severity,
                        moment)
                > 0;
    }

    /**
     * @param active only those that stand, or only those that were released; all where null
     * @param escalated only those that nobody saw in time, or only the others; all where null
     */
    List<SafetyHold> atSites(
            Set<String> sites, @Nullable Boolean active, @Nullable Boolean escalated, PageRequest page) {
        List<HoldState> states = active == null
                ? List.of(HoldState.values())
                : active ? List.of(HoldState.OPEN, HoldState.ACKNOWLEDGED) : List.of(HoldState.RELEASED);
        return find(
                        WITH_CLIENT
                                + "h.site in ?1 and h.state in ?2 and h.id > ?3"
                                + (escalated == null
                                        ? ""
                                        : " and h.escalatedAt is " + (escalated ? "not null" : "null"))
                                + " order by h.id",
                        sites,
                        states,
                        page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
