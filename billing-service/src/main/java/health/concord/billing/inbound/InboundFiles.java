package health.concord.billing.inbound;

import health.concord.billing.edi.EdiRefused;
import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.edi.Interchange;
import health.concord.billing.edi.InterchangeReader;
import health.concord.commons.audit.Audit;
import health.concord.commons.digest.Sha256;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes files. Each is one transaction: all that it says is carried out, or none of it. */
@ApplicationScoped
public class InboundFiles {

    @Inject
    InboundFileRepository files;

    @Inject
    @Any
    Instance<AnswerHandler> handlers;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The same bytes under whatever name find what was made of them before.
     *
     * @throws EdiRefused when it cannot be relied on; nothing is stored then
     */
    @Transactional
    public InboundFileView take(String name, byte[] content) {
        Receipt receipt = receipt(name, content);
        files.lock(receipt.sha256());
        Optional<InboundFile> known = files.of(receipt.sha256());
        if (known.isPresent()) {
            return InboundFileView.of(known.get());
        }
        Interchange interchange = InterchangeReader.read(content);
        InboundFile file = InboundFile.taken(
                Ids.next(), receipt, interchange.sender(), interchange.control(), interchange.notes());
        files.persistAndFlush(file);
        List<Taken> outcomes = interchange.transactions().stream()
                .map(transaction -> handler(transaction).take(transaction, file.id()))
                .toList();
        // Whoever locks claims reads them anew and lets go of all that was read before, this file with it.
        InboundFile kept = files.findById(file.id());
        outcomes.forEach(kept::add);
        audit.record(
                "inbound-file.taken",
                "inbound-file",
                file.id(),
                Map.of("transactions", interchange.transactions().size()));
        return InboundFileView.of(kept);
    }

    /** What was made of these bytes. */
    @Transactional
    InboundFileView taken(String sha256) {
        return files.of(sha256).map(InboundFileView::of).orElseThrow(Problems::notFound);
    }

    /** Keeps a file that nobody can be told about, with the reason. */
    @Transactional
    void keepRefused(String name, byte[] content, String why) {
        Receipt receipt = receipt(name, content);
        files.lock(receipt.sha256());
        if (files.of(receipt.sha256()).isEmpty()) {
            InboundFile file = InboundFile.refused(receipt, why);
            files.persist(file);
            audit.record("inbound-file.refused", "inbound-file", file.id(), Map.of());
        }
    }

    private Receipt receipt(String name, byte[] content) {
        return new Receipt(name, Sha256.hex(content), content, caller.id(), clock.instant());
    }

    private AnswerHandler handler(InboundTransaction transaction) {
        return handlers.stream()
                .filter(handler -> handler.takes(transaction))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a transaction that is read has nobody to take it"));
    }

    @Transactional
    Page<InboundFileView> list(PageRequest page) {
        return Page.of(files.pageAfter(page.afterId(), page.fetch()), page, InboundFile::id, InboundFileView::of);
    }

    @Transactional
    InboundFileView get(UUID id) {
        audit.record("inbound-file.read", "inbound-file", id, Map.of());
        return files.findByIdOptional(id).map(InboundFileView::of).orElseThrow(Problems::notFound);
    }
}
