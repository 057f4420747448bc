package health.concord.billing.payer;

import health.concord.billing.edi.X12Text;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The payers on file. */
@ApplicationScoped
public class Payers {

    private static final int LONGEST_NAME = 60;

    @Inject
    PayerRepository payers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A payer is known by its code: a second one of the same code is refused. */
    @Transactional
    public Payer register(RegisterPayer wanted) {
        check(wanted);
        if (payers.byCode(wanted.code()).isPresent()) {
            throw Problems.of(
                    ProblemType.CONFLICT, "PAYER_KNOWN", "A payer with this code is on file; use it or take another.");
        }
        Payer payer = new Payer(wanted, clock.instant());
        payers.persist(payer);
        audit.record("payer.registered", "payer", payer.id(), Map.of("code", payer.code()));
        return payer;
    }

    private static void check(RegisterPayer wanted) {
        if (X12Text.of(wanted.name(), LONGEST_NAME).isEmpty()) {
            throw Problems.invalid("name", "cannot be written on a claim; use letters and digits");
        }
        if (wanted.kind() != PayerKind.SELF && wanted.ediId() == null) {
            throw Problems.invalid("ediId", "is needed: claims are addressed by it");
        }
        if (wanted.kind() != PayerKind.SELF && wanted.filingIndicator() == null) {
            throw Problems.invalid("filingIndicator", "is needed on claims, for example CI, MC or MA");
        }
    }

    @Transactional
    public Page<PayerView> list(PageRequest page) {
        return Page.of(payers.pageAfter(page.afterId(), page.fetch()), page, Payer::id, PayerView::of);
    }

    @Transactional
    public Payer get(UUID id) {
        return payers.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The payer a request names. */
    @Transactional
    public Payer require(String field, UUID id) {
        return payers.findByIdOptional(id).orElseThrow(() -> Problems.invalid(field, "is not a payer on file"));
    }

    /** As {@link #require}, and keeps others from changing what hangs on it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Payer requireLocked(String field, UUID id) {
        return payers.locked(id).orElseThrow(() -> Problems.invalid(field, "is not a payer on file"));
    }

    @Transactional
    public Optional<Payer> byCode(String code) {
        return payers.byCode(code);
    }

    /** Those that a clearinghouse knows by this id. */
    @Transactional
    public List<Payer> byEdiId(String ediId) {
        return payers.list("ediId = ?1 order by id", ediId);
    }

    @Transactional
    public List<Payer> all(Collection<UUID> ids) {
        return payers.list("id in ?1", ids);
    }
}
