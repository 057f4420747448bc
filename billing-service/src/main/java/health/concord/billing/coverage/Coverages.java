package health.concord.billing.coverage;

import health.concord.billing.client.Clients;
import health.concord.billing.client.NameOnClaim;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
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
    Audit audit;

    @Inject
    Clock clock;

    /** Records a coverage and ends the open one of its rank on the day before; any other overlap is refused. */
    @Transactional
    public CoverageView record(RecordCoverage wanted) {
        clients.require("client", wanted.client());
        payers.require("payer", wanted.payer());
        check(wanted);
        List<Coverage> before = coverages.ofRank(wanted.client(), wanted.rank());
        before.stream()
                .filter(coverage ->
                        coverage.isOpen() && coverage.effectiveFrom().isBefore(wanted.effectiveFrom()))
                .forEach(open -> open.end(wanted.effectiveFrom().minusDays(1)));
        if (before.stream().anyMatch(coverage -> coverage.overlaps(wanted.effectiveFrom(), wanted.effectiveTo()))) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "COVERAGE_OVERLAP",
                    "Another coverage of this rank is in force on some of these days. Begin after it, or end before it.");
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

    private static void check(RecordCoverage wanted) {
        if (wanted.effectiveTo() != null && wanted.effectiveTo().isBefore(wanted.effectiveFrom())) {
            throw Problems.invalid("effectiveTo", "is before effectiveFrom");
        }
        RecordCoverage.SubscriberName name = wanted.subscriber();
        if (name == null && wanted.relationship() != Relationship.SELF) {
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
        return Page.of(coverages.pageAfter(clients.samePerson(client), page.afterId(), page.fetch()), page, Coverage::id, CoverageView::of);
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
