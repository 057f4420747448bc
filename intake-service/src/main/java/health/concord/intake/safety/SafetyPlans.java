package health.concord.intake.safety;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on safety plans. */
@ApplicationScoped
@Transactional
public class SafetyPlans {

    @Inject
    SafetyPlanRepository plans;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public SafetyPlanView read(UUID clientId) {
        clients.require(clientId);
        SafetyPlanRevision plan = plans.latest(clientId).orElseThrow(Problems::notFound);
        audit.record("safety-plan.read", "client", clientId, Map.of("revision", plan.revision()));
        return SafetyPlanView.of(plan);
    }

    public Page<SafetyPlanView> list(UUID clientId, PageRequest page) {
        clients.require(clientId);
        audit.record("safety-plan.listed", "client", clientId, Map.of());
        return Page.of(plans.of(clientId, page), page, SafetyPlanRevision::id, SafetyPlanView::of);
    }

    /** @param ifMatch revision that was read; "0" before the first */
    public SafetyPlanView record(UUID clientId, @Nullable String ifMatch, RecordSafetyPlan request) {
        Client client = clients.require(clientId);
        int before = plans.latest(clientId).map(SafetyPlanRevision::revision).orElse(0);
        Revisions.requireUnchanged(ifMatch, before, read -> plans.from(clientId, read));
        if (request.madeOn().isAfter(clients.today(client.site()))) {
            throw Problems.invalid("madeOn", "must not be in the future");
        }
        SafetyPlanRevision next = new SafetyPlanRevision(client, before + 1, request, clock.instant(), caller.id());
        plans.persist(next);
        audit.record("safety-plan.recorded", "client", clientId, Map.of("revision", next.revision()));
        return SafetyPlanView.of(next);
    }
}
