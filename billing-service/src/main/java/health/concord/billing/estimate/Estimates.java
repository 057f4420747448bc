package health.concord.billing.estimate;

import health.concord.billing.client.Clients;
import health.concord.billing.delivery.Program;
import health.concord.billing.money.Money;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.ServiceCode;
import health.concord.billing.policy.UnitBasis;
import health.concord.billing.sliding.FeeScales;
import health.concord.billing.sliding.SlidingFees;
import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Good Faith Estimates (No Surprises Act; billing.md section 5). */
@ApplicationScoped
class Estimates {

    private static final int MOST_MONTHS = 12;

    @Inject
    EstimateRepository estimates;

    @Inject
    EstimateRequests requests;

    @Inject
    PayerPolicies policies;

    @Inject
    Payers payers;

    @Inject
    SlidingFees sliding;

    @Inject
    FeeScales days;

    @Inject
    EstimateCharges charges;

    @Inject
    EstimatedPlans plans;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    EstimateView make(UUID client, MakeEstimate wanted) {
        clients.get(client);
        caller.requireSite(sites.require("site", wanted.site()).code());
        check(wanted);
        PolicyTerms terms = terms(wanted);
        List<EstimateLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.services().size(); i++) {
            lines.add(line(client, wanted, i, terms));
        }
        Optional<Estimate> before = estimates.latest(client, wanted.from(), wanted.to());
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.zone(wanted.site()));
        Estimate estimate = new Estimate(
                client,
                wanted.site(),
                before.map(Estimate::series).orElseGet(Ids::next),
                before.map(Estimate::number).orElse(0) + 1,
                new EstimateDates(
                        wanted.requestedOn(),
                        wanted.scheduledOn(),
                        EstimateDates.due(wanted.requestedOn(), wanted.scheduledOn(), days),
                        today,
                        wanted.from(),
                        wanted.to()),
                lines,
                caller.id(),
                clock.instant());
        estimates.persist(estimate);
        requests.answer(estimate);
        audit.record("estimate.made", "estimate", estimate.id(), Map.of("client", client, "number", estimate.number()));
        return view(estimate);
    }

    private void check(MakeEstimate wanted) {
        if (payers.require("payer", wanted.payer()).kind() != PayerKind.SELF) {
            throw Problems.invalid("payer", "must be a price list for people who pay themselves (kind SELF)");
        }
        if (wanted.to().isBefore(wanted.from())) {
            throw Problems.invalid("to", "is before from");
        }
        if (!wanted.to().isBefore(wanted.from().plusMonths(MOST_MONTHS))) {
            throw Problems.invalid("to", "is more than twelve months after from: make another estimate for the rest");
        }
        EstimateDates.requireOrder(wanted.requestedOn(), wanted.scheduledOn());
    }

    private PolicyTerms terms(MakeEstimate wanted) {
        return policies.versionsOf(List.of(wanted.payer())).stream()
                .filter(version -> version.isInForce(wanted.from()))
                .filter(version -> version.program() == wanted.program() || version.program() == Program.ANY)
                .min(Comparator.comparing(version -> version.program() == Program.ANY))
                .map(PolicyVersion::terms)
                .orElseThrow(() -> Problems.invalid("payer", "has no prices for the program on that day"));
    }

    private EstimateLine line(UUID client, MakeEstimate wanted, int index, PolicyTerms terms) {
        MakeEstimate.Expected expected = wanted.services().get(index);
        ServiceCode row = terms.serviceCodes().stream()
                .filter(code -> code.isFor(expected.type(), expected.kind()) && code.fits(expected.minutes()))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("services[" + index + "]", "has no price in the price list"));
        int units = row.basis() == UnitBasis.SESSION ? 1 : terms.unitRule().units(List.of(expected.minutes()));
        Money session = terms.fee(row.code()).times(units);
        Money discount = sliding.discount(client, wanted.from(), session).times(expected.sessions());
        return new EstimateLine(
                expected.type(),
                expected.kind(),
                row.code(),
                expected.minutes(),
                expected.sessions(),
                units,
                session.cents(),
                discount.cents());
    }

    @Transactional
    Page<EstimateView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("estimates.read", "client", client, Map.of());
        return page(estimates.pageAfter(client, page.afterId(), page.fetch()), page);
    }

    /** Of all clients the caller may see: where a person may dispute the bill. */
    @Transactional
    Page<EstimateView> alerts(PageRequest page) {
        audit.record("estimate-alerts.read", "estimate", null, Map.of());
        List<String> visible = visibleSites.all();
        List<UUID> found = charges.disputable(visible, page.afterId(), page.fetch());
        return page(estimates.list("id in ?1 order by id", found), page);
    }

    private Page<EstimateView> page(List<Estimate> fetched, PageRequest page) {
        Map<UUID, Long> charged = charges.of(fetched.stream().map(Estimate::id).toList());
        return Page.of(
                fetched,
                page,
                Estimate::id,
                estimate ->
                        EstimateView.of(estimate, charged.getOrDefault(estimate.id(), 0L), plans.ifBilled(estimate)));
    }

    private EstimateView view(Estimate estimate) {
        long charged = charges.of(List.of(estimate.id())).getOrDefault(estimate.id(), 0L);
        return EstimateView.of(estimate, charged, plans.ifBilled(estimate));
    }

    /** In plain language, for the person. */
    @Transactional
    byte[] document(UUID client, UUID id) {
        Estimate estimate = estimates
                .findByIdOptional(id)
                .filter(one -> one.client().equals(client))
                .orElseThrow(Problems::notFound);
        clients.get(estimate.client());
        audit.record("estimate.read", "estimate", id, Map.of("client", estimate.client()));
        return EstimateDocument.pdf(view(estimate));
    }
}
