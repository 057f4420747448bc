package health.concord.matching.offer;

import health.concord.matching.group.Groups;
import health.concord.matching.planning.WaitingOrder;
import health.concord.matching.profile.Openings;
import health.concord.matching.queue.QueueInputs;
import health.concord.matching.queue.QueuePolicies;
import health.concord.matching.request.WaitingPeople;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.scheduling.SchedulingOpenings;
import health.concord.matching.scheduling.SchedulingUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Asks what is open, and puts those who wait for a group in order. */
@ApplicationScoped
public class WaitingOrders {

    @Inject
    Groups groups;

    @Inject
    QueueInputs inputs;

    @Inject
    WaitingPeople waiting;

    @Inject
    RuleSets ruleSets;

    @Inject
    QueuePolicies policies;

    @Inject
    SchedulingOpenings scheduling;

    WaitingOrderView of(UUID group, List<UUID> episodes) {
        var site = groups.siteOf(group);
        var order = new LinkedHashSet<UUID>();
        if (!episodes.isEmpty()) {
            order.addAll(ranked(site, group, episodes));
        }
        order.addAll(episodes);
        return new WaitingOrderView(List.copyOf(order));
    }

    private List<UUID> ranked(String site, UUID group, List<UUID> episodes) {
        var input = inputs.of(site, openings(site));
        var order = new WaitingOrder(input, ruleSets.version(input.ruleSet()), policies.on(input.today()), group);
        return order.of(waiting.ofEpisodes(site, List.copyOf(new LinkedHashSet<>(episodes))));
    }

    /** As they are now, else as they were last seen: a list in yesterday's order is better than none. */
    private Openings openings(String site) {
        try {
            return scheduling.at(site, inputs.today(site).plusDays(1));
        } catch (SchedulingUnavailable | CircuitBreakerOpenException away) {
            var last = waiting.lastOpenings(site);
            return last == null ? Openings.none() : last;
        }
    }
}
