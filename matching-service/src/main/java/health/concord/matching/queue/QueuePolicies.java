package health.concord.matching.queue;

import health.concord.commons.problem.Problems;
import health.concord.matching.planning.QueuePolicy;
import health.concord.matching.planning.QueuePolicyFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All versions of the queue policy; one that cannot be read stops the start. */
@Startup
@ApplicationScoped
public class QueuePolicies {

    private final List<QueuePolicy> newestFirst;

    @Inject
    QueuePolicies(@ConfigProperty(name = "concord.matching.queue-policies") List<String> files) {
        this.newestFirst = files.stream()
                .map(QueuePolicyFile::read)
                .sorted(Comparator.comparing(QueuePolicy::effectiveFrom).reversed())
                .toList();
    }

    /** The newest in force on a day; before the first, the first. */
    public QueuePolicy on(LocalDate day) {
        return newestFirst.stream()
                .filter(policy -> !policy.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    QueuePolicy version(String version) {
        return newestFirst.stream()
                .filter(policy -> policy.version().equals(version))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}
