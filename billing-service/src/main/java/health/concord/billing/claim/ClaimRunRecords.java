package health.concord.billing.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.billing.delivery.DeliveredService;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.Outcome;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What runs answered, kept as they answered it. */
@ApplicationScoped
class ClaimRunRecords {

    @Inject
    ClaimRunRepository runs;

    @Inject
    ClaimRepository claims;

    @Inject
    ClaimViews views;

    @Inject
    DeliveredServices services;

    @Inject
    ObjectMapper mapper;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    void keep(UUID id, RunClaims wanted, List<UUID> served, boolean consentAsked) {
        Period weeks = Period.around(id, wanted.site(), wanted.from(), wanted.to());
        List<Claim> made = claims.liveOfSite(wanted.site(), served, weeks.from(), weeks.to());
        List<LineView> lines = views.lines(made);
        ClaimRunView view = new ClaimRunView(
                id,
                wanted.site(),
                wanted.client(),
                weeks.from(),
                weeks.to(),
                consentAsked,
                views.rows(made),
                lines,
                lines.stream().flatMap(line -> line.holds().stream()).toList(),
                unbilled(served, weeks));
        runs.persist(new ClaimRun(id, wanted, caller.id(), clock.instant(), json(view)));
        audit.record(
                "claims.run",
                "claim-run",
                id,
                Map.of("site", wanted.site(), "clients", served.size(), "claims", made.size()));
    }

    private List<ClaimRunView.UnbilledView> unbilled(List<UUID> served, Period weeks) {
        List<DeliveredService> all = services.ofClients(served, weeks.site(), weeks.from(), weeks.to());
        Map<UUID, ServiceOutcome> outcomes =
                services.outcomesOf(all.stream().map(DeliveredService::id).toList());
        return all.stream()
                .map(service -> {
                    ServiceOutcome outcome = outcomes.get(service.id());
                    return outcome == null
                                    || outcome.outcome() == Outcome.BILLED
                                    || outcome.outcome() == Outcome.BUNDLED
                            ? null
                            : new ClaimRunView.UnbilledView(
                                    service.id(), service.client(), service.serviceDate(), outcome.reason());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    @Transactional
    ClaimRunView get(UUID id) {
        ClaimRun run = runs.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(run.site());
        audit.record("claim-run.read", "claim-run", id, Map.of());
        try {
            return mapper.readValue(run.outcome(), ClaimRunView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored run could not be read", e);
        }
    }

    private String json(ClaimRunView view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a run could not be written", e);
        }
    }
}
