package health.concord.billing.batch;

import health.concord.commons.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Batches that have left, and what their receiver says of them. */
@ApplicationScoped
public class SentBatches {

    /** A batch that an answer was about. */
    public record Answered(UUID batch, boolean wasAwaited) {}

    @Inject
    BatchRepository batches;

    @Inject
    Audit audit;

    /** Empty when no batch of ours has this control number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Answered> answer(long controlNumber, boolean readable) {
        return batches.ofControlNumber(controlNumber).map(batch -> {
            boolean awaited = batch.awaitsAnswer();
            if (awaited) {
                batch.answer(readable);
                audit.record(
                        "batch.answered", "batch", batch.id(), Map.of("control", controlNumber, "readable", readable));
            }
            return new Answered(batch.id(), awaited);
        });
    }
}
