package health.concord.billing.eligibility;

import health.concord.billing.client.Clients;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.BenefitReport;
import health.concord.billing.inbound.Taken;
import health.concord.billing.request.LongRequests;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks payers about coverage. Consent is asked first; without it nothing leaves, and nothing is blocked either. */
@ApplicationScoped
class EligibilityChecks {

    private static final String KIND = "271";

    /** What makes one request under a key unlike another. */
    record Wanted(UUID coverage, CheckEligibility body) {}

    @Inject
    LongRequests requests;

    @Inject
    EligibilitySending sending;

    @Inject
    EligibilityCheckRepository checks;

    @Inject
    PayerFile payerFile;

    @Inject
    Coverages coverages;

    @Inject
    Clients clients;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    EligibilityView ask(String key, UUID coverage, CheckEligibility wanted) {
        UUID id = requests.once(key, new Wanted(coverage, wanted), check -> {
            PayerFile.Parties parties = payerFile.parties(coverage, wanted.serviceDate());
            PayerFile.Permission permission = payerFile.ask(parties, wanted.serviceDate());
            sending.send(check, parties, permission, wanted.serviceDate());
        });
        return get(id);
    }

    @Transactional
    EligibilityView get(UUID id) {
        EligibilityCheck check = checks.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(check.client());
        audit.record("eligibility-check.read", "eligibility-check", id, Map.of("client", check.client()));
        return EligibilityView.of(check);
    }

    @Transactional
    Page<EligibilityView> list(UUID coverage, PageRequest page) {
        UUID client = coverages.all(List.of(coverage)).stream()
                .findFirst()
                .orElseThrow(Problems::notFound)
                .client();
        clients.get(client);
        audit.record("eligibility-checks.read", "client", client, Map.of());
        return Page.of(
                checks.pageAfter(coverage, page.afterId(), page.fetch()),
                page,
                EligibilityCheck::id,
                EligibilityView::of);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Taken hear(BenefitReport report) {
        Optional<EligibilityCheck> asked = checks.ofTrace(report.trace());
        if (asked.isEmpty()) {
            return new Taken(KIND, Taken.Outcome.UNMATCHED, "No question has this trace number", null);
        }
        EligibilityCheck check = asked.get();
        if (!check.isAwaited()) {
            return new Taken(KIND, Taken.Outcome.DUPLICATE, "The question was answered before", check.id());
        }
        check.hear(report, clock.instant());
        return new Taken(KIND, Taken.Outcome.APPLIED, "Coverage " + check.state(), check.id());
    }
}
