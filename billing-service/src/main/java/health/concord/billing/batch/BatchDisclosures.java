package health.concord.billing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which consent payers were told of whom. */
@ApplicationScoped
public class BatchDisclosures {

    /** One client's in one file. */
    public record Told(
            @Nullable UUID consent,
            List<String> categories,
            @Nullable String notice,
            String file,
            @Nullable Instant sentAt) {}

    @Inject
    BatchRepository batches;

    @Inject
    BatchDisclosureRepository disclosures;

    @Transactional
    public Optional<Told> of(UUID batch, UUID client) {
        return batches.findByIdOptional(batch)
                .flatMap(of -> disclosures.of(batch).stream()
                        .filter(made -> made.client().equals(client))
                        .findFirst()
                        .map(made -> new Told(
                                made.consent(), made.categories(), made.notice(), of.fileName(), of.sentAt())));
    }
}
