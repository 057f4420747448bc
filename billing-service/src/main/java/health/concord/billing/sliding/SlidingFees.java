package health.concord.billing.sliding;

import health.concord.billing.client.Clients;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the sliding fee scale takes off. */
@ApplicationScoped
public class SlidingFees {

    private static final int HUNDRED = 100;
    private static final int HALF = 50;

    @Inject
    FeeAssessmentRepository assessments;

    @Inject
    FeeScales scales;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    FeeAssessmentView assess(UUID client, AssessFee told) {
        clients.get(client);
        FeeScale scale = scales.on(told.on())
                .orElseThrow(() -> Problems.invalid("on", "is before the first poverty guideline on file"));
        FeeAssessment assessment = new FeeAssessment(client, told, scale, caller.id(), clock.instant());
        assessments.persist(assessment);
        audit.record("fee.assessed", "fee-assessment", assessment.id(), Map.of("client", client));
        return FeeAssessmentView.of(assessment);
    }

    @Transactional
    Page<FeeAssessmentView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("fee-assessments.read", "client", client, Map.of());
        return Page.of(
                assessments.pageAfter(client, page.afterId(), page.fetch()),
                page,
                FeeAssessment::id,
                FeeAssessmentView::of);
    }

    /** What is taken off a charge of that day; half a cent goes up. */
    @Transactional
    public Money discount(UUID client, LocalDate day, Money charge) {
        int percent =
                assessments.on(client, day).map(FeeAssessment::discountPercent).orElse(0);
        return Money.ofCents(Math.floorDiv(charge.times(percent).cents() + HALF, HUNDRED));
    }
}
