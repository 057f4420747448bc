package health.concord.billing.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When a client was there on one day, over all services. */
final class Presence {

    private Presence() {}

    /**
     * Minutes of presence: overlapping times count once (the union of the times), breaks do not count (never more than
     * the sum of the minutes present).
     */
    static int minutes(List<WorkedService> services) {
        List<WorkedService> inOrder = services.stream()
                .sorted(Comparator.comparing(WorkedService::from))
                .toList();
        Duration union = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (WorkedService service : inOrder) {
            Instant begin = service.from().isAfter(reached) ? service.from() : reached;
            if (service.to().isAfter(begin)) {
                union = union.plus(Duration.between(begin, service.to()));
                reached = service.to();
            }
        }
        int sum = services.stream().mapToInt(WorkedService::minutes).sum();
        return (int) Math.min(union.toMinutes(), sum);
    }

    /** The services that share time with another one. */
    static Set<UUID> overlapping(List<WorkedService> services) {
        Set<UUID> overlapping = new HashSet<>();
        for (WorkedService one : services) {
            for (WorkedService other : services) {
                if (!one.id().equals(other.id()) && one.overlaps(other)) {
                    overlapping.add(one.id());
                }
            }
        }
        return overlapping;
    }
}
