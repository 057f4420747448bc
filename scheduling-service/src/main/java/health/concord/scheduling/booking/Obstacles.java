package health.concord.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Looks at what stands in the way of sessions before anybody books them. Nothing is locked: booking looks again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Obstacles {

    @Inject
    Clashes clashes;

    /**
     * @param taken who and what is booked then, or wanted twice
     * @param away who is away then, and what is closed
     */
    public record Found(SessionPlan plan, List<BookedResource> taken, List<BookedResource> away) {}

    /** One for each plan, in their order. */
    public List<Found> among(List<SessionPlan> plans) {
        Clashes.Found found = clashes.among(plans.stream().flatMap(Claim::of).toList());
        return plans.stream()
                .map(plan -> new Found(plan, resources(plan, found.taken()), resources(plan, found.blocked())))
                .toList();
    }

    private static List<BookedResource> resources(SessionPlan plan, Set<Claim> among) {
        return Claim.of(plan)
                .filter(among::contains)
                .map(Claim::resource)
                .distinct()
                .toList();
    }
}
