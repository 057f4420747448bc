package health.concord.billing.coverage;

import health.concord.billing.client.Clients;
import health.concord.billing.client.NameOnClaim;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is covered by whom. */
@ApplicationScoped
public class Coverages {

    @Inject
    CoverageRepository coverages;

    @Inject
    Clients clients;

    @Inject
    Payers payers;

    @Inject
    Event<PayerTaken> payerTaken;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Records a coverage and ends the open one of its rank on the day before; any other overlap is refused. */
    @Transactional
    public CoverageView record(RecordCoverage wanted) {
        clients.require("client", wanted.client());
        payers.require("payer", wanted.payer());
        check(wanted.effectiveFrom(), wanted.effectiveTo(), wanted.relationship(), wanted.subscriber());
        List<Coverage> before = coverages.ofRank(wanted.client(), wanted.rank());
        before.stream()
                .filter(coverage ->
                        coverage.isOpen() && coverage.effectiveFrom().isBefore(wanted.effectiveFrom()))
                .forEach(open -> open.end(wanted.effectiveFrom().minusDays(1)));
        if (before.stream().anyMatch(coverage -> coverage.overlaps(wanted.effectiveFrom(), wanted.effectiveTo()))) {
            throw overlap();
        }
        // The store refuses overlaps too, and would see the new coverage before the old one's end.
        coverages.flush();
        Coverage coverage = new Coverage(wanted, clock.instant());
        coverages.persist(coverage);
        audit.record(
                "coverage.recorded",
                "coverage",
                coverage.id(),
                Map.of("client", wanted.client(), "payer", wanted.payer(), "rank", wanted.rank()));
        return CoverageView.of(coverage);
    }

    /** Puts right what was taken from the card; what was sent keeps what it said. */
    @Transactional
    CoverageView correct(UUID id, @Nullable String ifMatch, CorrectCoverage wanted) {
        Coverage coverage = coverages.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(coverage.client());
        Versions.require(ifMatch, coverage.version());
        check(coverage.effectiveFrom(), wanted.effectiveTo(), wanted.relationship(), wanted.subscriber());
        boolean overlaps = coverages.ofRank(coverage.client(), coverage.rank()).stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> other.overlaps(coverage.effectiveFrom(), wanted.effectiveTo()));
        if (overlaps) {
            throw overlap();
        }
        coverage.correct(wanted);
        coverages.flush();
        audit.record("coverage.corrected", "coverage", id, Map.of("client", coverage.client()));
        return CoverageView.of(coverage);
    }

    /** Another payer is behind it than was taken from the card; claims that have not left follow. */
    @Transactional
    public CoverageView takePayer(UUID id, Payer payer, @Nullable String memberId) {
        Coverage coverage = coverages.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(coverage.client());
        if (coverage.payer().equals(payer.id())) {
            throw Problems.of(ProblemType.WRONG_STATE, "It is the coverage's payer already.");
        }
        audit.record(
                "coverage.payer-taken",
                "coverage",
                id,
                Map.of("client", coverage.client(), "before", coverage.payer(), "payer", payer.id()));
        coverage.takePayer(payer.id(), memberId);
        coverages.flush();
        payerTaken.fire(new PayerTaken(coverage.client()));
        return CoverageView.of(coverage);
    }

    private static RuntimeException overlap() {
        return Problems.of(
                ProblemType.CONFLICT,
                "COVERAGE_OVERLAP",
                "Another coverage of this rank is in force on some of these days. Begin after it, or end before it.");
    }

    private static void check(
            LocalDate from,
            @Nullable LocalDate to,
            Relationship relationship,
            RecordCoverage.@Nullable SubscriberName name) {
        if (to != null && to.isBefore(from)) {
            throw Problems.invalid("effectiveTo", "is before effectiveFrom");
        }
        if (name == null && relationship != Relationship.SELF) {
            throw Problems.invalid("subscriber", "is needed: give the name on the card");
        }
        if (name != null && NameOnClaim.of(name.familyName(), name.givenName()).isEmpty()) {
            throw Problems.invalid(
                    "subscriber", "cannot be written on a claim; give it in Latin letters as on the card");
        }
    }

    @Transactional
    public Page<CoverageView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("coverages.read", "client", client, Map.of());
        return Page.of(
                coverages.pageAfter(clients.samePerson(client), page.afterId(), page.fetch()),
                page,
                Coverage::id,
                CoverageView::of);
    }

    @Transactional
    public CoverageView get(UUID id) {
        Coverage coverage = coverages.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(coverage.client());
        audit.record("coverage.read", "coverage", id, Map.of("client", coverage.client()));
        return CoverageView.of(coverage);
    }

    /** The coverage billed first on that day. */
    @Transactional
    public Optional<Coverage> primaryOn(UUID client, LocalDate day) {
        return coverages.ofClients(List.of(client)).stream()
                .filter(coverage -> coverage.isInForce(day))
                .min(Comparator.comparingInt(Coverage::rank));
    }

    @Transactional
    public List<Coverage> ofClients(Collection<UUID> ids) {
        return coverages.ofClients(ids);
    }

    @Transactional
    public List<Coverage> all(Collection<UUID> ids) {
        return coverages.list("id in ?1", ids);
    }
}
