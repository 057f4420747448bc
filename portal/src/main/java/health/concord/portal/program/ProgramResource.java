package health.concord.portal.program;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.Policy;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.RuleSet;
import health.concord.portal.matching.StuckPlacement;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** Administration, to read. */
@Path("/program")
class ProgramResource {

    /** All of it. */
    record Shown(
            Answer<List<Payer>> payers,
            Answer<List<Policy>> policies,
            Answer<RuleSet> rules,
            Answer<List<StuckPlacement>> stuck) {

        public List<Outage> outages() {
            return Outage.among(List.of(payers, policies, rules, stuck));
        }

        public List<Policy> policiesOf(UUID payer) {
            List<Policy> all = policies.orNull();
            return all == null
                    ? List.of()
                    : all.stream()
                            .filter(policy -> policy.payer().equals(payer))
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance program(Shown shown, SiteTime time);
    }

    @Inject
    Coverages coverages;

    @Inject
    Billing billing;

    @Inject
    Resources resources;

    @Inject
    Matching matching;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance program() {
        Asked<List<Payer>> payers = coverages.payers();
        Asked<List<Policy>> policies = billing.policies();
        Asked<RuleSet> rules = resources.rules();
        Answer<List<StuckPlacement>> stuck = matching.stuck().await().indefinitely();
        return Pages.program(new Shown(payers.answer(), policies.answer(), rules.answer(), stuck), current.time());
    }
}
