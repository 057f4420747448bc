package health.concord.portal.program;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Imported;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.Policies;
import health.concord.portal.billing.Policy;
import health.concord.portal.billing.PolicyPreview;
import health.concord.portal.billing.PreviewPolicy;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tries a payer's policy on services before anything rests on it, and takes over shipped examples. */
@Path("/program/policies")
class PolicyResource {

    private static final Set<Role> TAKING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    /** The policies, and what came of trying one. */
    record Shown(
            Answer<List<Payer>> payers,
            Answer<List<Policy>> policies,
            Answer<List<String>> examples,
            Form form,
            @Nullable PolicyPreview preview,
            boolean mayTake) {

        public List<Outage> outages() {
            return Outage.among(List.of(payers, policies, examples));
        }

        public List<Integer> rows() {
            return TriedDay.rows();
        }

        public List<Choice> choices() {
            List<Policy> all = policies.orNull();
            return all == null
                    ? List.of()
                    : all.stream()
                            .map(policy -> new Choice(
                                    policy.id().toString(),
                                    Say.words(
                                            "program.policyNamed",
                                            PayerNames.of(payers, policy.payer(), Say.words("common.payer")),
                                            policy.program(),
                                            policy.number(),
                                            policy.effectiveFrom())))
                            .toList();
        }

        public List<Choice> programs() {
            return TriedDay.programs();
        }

        public List<Choice> types() {
            return TriedDay.types();
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance policies(Shown shown);
    }

    @Inject
    Policies policies;

    @Inject
    Billing billing;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(Form.empty().with("date", current.time().date()).with("services[0].minutes", 180), null);
    }

    /** Stores nothing. */
    @POST
    @Path("/preview")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance preview(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        UUID policy = form.id("policy");
        if (policy == null) {
            return page(form.wrong("policy", Say.words("form.needed")), null);
        }
        PreviewPolicy request = new PreviewPolicy(
                current.site().code(),
                form.text("program"),
                policy,
                null,
                TriedDay.services(form),
                form.number(TriedDay.CERTIFIED));
        if (form.isWrong()) {
            return page(form, null);
        }
        Outcome<PolicyPreview> outcome = policies.preview(request);
        return page(
                form.after(outcome), outcome instanceof Outcome.Done<PolicyPreview>(PolicyPreview made) ? made : null);
    }

    @POST
    @Path("/imports")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> take(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Imported> outcome = policies.take(form.text("example"), form.key());
        return outcome instanceof Outcome.Done<Imported>
                ? Next.page("/program/policies", htmx)
                : Next.shown(page(form.after(outcome), null));
    }

    private TemplateInstance page(Form form, @Nullable PolicyPreview preview) {
        Asked<List<Payer>> payers = coverages.payers();
        Asked<List<Policy>> known = billing.policies();
        Asked<List<String>> examples = policies.examples();
        return Pages.policies(new Shown(
                payers.answer(),
                known.answer(),
                examples.answer(),
                form,
                preview,
                signedIn.person().hasAny(TAKING)));
    }
}
