package health.concord.billing.batch;

import health.concord.billing.clearinghouse.Clearinghouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets a written batch leave. The file is put between two transactions: one says that it is about to go, the other that
 * it has gone, and only then are claims sent, charges posted and intake told. A server that dies in between leaves the
 * durable task of {@link BatchRecovery}, which puts the same bytes under the same name and control number, by which the
 * receiver knows a repeat.
 */
@ApplicationScoped
class BatchSending {

    private static final Logger LOG = Logger.getLogger(BatchSending.class);

    @Inject
    BatchSteps steps;

    @Inject
    Clearinghouse clearinghouse;

    /** Tries once; what comes in the way stands at the batch. */
    void send(UUID id) {
        Optional<BatchSteps.Outgoing> outgoing = steps.begin(id);
        if (outgoing.isEmpty()) {
            return;
        }
        try {
            clearinghouse.put(outgoing.get().name(), outgoing.get().content());
        } catch (RuntimeException e) {
            LOG.warnf(e, "batch %s could not be put", id);
            steps.failed(id, e.getMessage() == null ? "The file could not be put." : e.getMessage());
            return;
        }
        steps.arrived(id);
    }
}
