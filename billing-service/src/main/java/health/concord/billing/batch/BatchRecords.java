package health.concord.billing.batch;

import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerName;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The batches on file. */
@ApplicationScoped
class BatchRecords {

    /** A file's name and text. */
    record Text(String name, String content) {}

    /** A batch that has not left yet. */
    record Unfinished(Payer payer, String site) {}

    @Inject
    BatchRepository batches;

    @Inject
    BatchFileRepository files;

    @Inject
    BatchDisclosureRepository disclosures;

    @Inject
    ReadyClaims claims;

    @Inject
    Payers payers;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Transactional
    boolean exists(UUID id) {
        return batches.findByIdOptional(id).isPresent();
    }

    @Transactional
    Optional<Unfinished> unfinished(UUID id) {
        return batches.findByIdOptional(id)
                .filter(Batch::isLeaving)
                .map(batch -> new Unfinished(payers.get(batch.payer()), batch.site()));
    }

    @Transactional
    BatchView get(UUID id) {
        Batch batch = visible(id);
        audit.record("batch.read", "batch", id, Map.of());
        return BatchView.of(batch, PayerName.of(payers.get(batch.payer())), claims.ofBatch(id), disclosures.of(id));
    }

    @Transactional
    Text file(UUID id) {
        Batch batch = visible(id);
        audit.record("batch.file.read", "batch", id, Map.of());
        return new Text(batch.fileName(), files.findById(id).content());
    }

    @Transactional
    Page<BatchRow> list(PageRequest page) {
        List<String> visible = visibleSites.all();
        audit.record("batches.read", "batch", null, Map.of());
        return Page.of(batches.pageAfter(visible, page.afterId(), page.fetch()), page, Batch::id, BatchRow::of);
    }

    private Batch visible(UUID id) {
        return batches.findByIdOptional(id)
                .filter(batch -> caller.maySee(batch.site()))
                .orElseThrow(Problems::notFound);
    }
}
