package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PerDiem;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.ServiceCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One client's day in one program under one policy. */
record Day(LocalDate date, Program program, Cover cover, PolicyVersion policy, List<WorkedService> services) {

    Day {
        services = services.stream()
                .sorted(Comparator.comparing(WorkedService::from).thenComparing(WorkedService::id))
                .toList();
    }

    /** The day, but for these services. */
    Day without(Set<UUID> taken) {
        return new Day(
                date,
                program,
                cover,
                policy,
                services.stream()
                        .filter(service -> !taken.contains(service.id()))
                        .toList());
    }

    PolicyTerms terms() {
        return policy.terms();
    }

    /** Whether the policy has a code for this kind of service, of whatever length. */
    boolean isKnown(WorkedService service) {
        return terms().serviceCodes().stream().anyMatch(row -> row.isFor(service.type(), service.kind()));
    }

    /** The code for this service at its length; empty when it is too short for any. */
    Optional<ServiceCode> coded(WorkedService service) {
        return terms().serviceCodes().stream()
                .filter(row -> row.isFor(service.type(), service.kind()) && row.fits(service.minutes()))
                .findFirst();
    }

    /** Whether the day has its per diem by minutes: carved-out services are paid beside it and do not count. */
    boolean qualifies() {
        PerDiem perDiem = terms().perDiem();
        return perDiem != null && minutes() >= perDiem.dayMinMinutes();
    }

    int minutes() {
        return Presence.minutes(inTheDay());
    }

    /** The services that make the per diem. */
    List<WorkedService> inTheDay() {
        return services.stream()
                .filter(this::isKnown)
                .filter(service -> !isCarvedOut(service))
                .toList();
    }

    List<WorkedService> carvedOut() {
        return services.stream().filter(this::isKnown).filter(this::isCarvedOut).toList();
    }

    List<WorkedService> unknown() {
        return services.stream().filter(service -> !isKnown(service)).toList();
    }

    private boolean isCarvedOut(WorkedService service) {
        PerDiem perDiem = terms().perDiem();
        return perDiem != null
                && coded(service)
                        .map(row -> perDiem.carveOut().contains(row.code()))
                        .orElse(false);
    }
}
