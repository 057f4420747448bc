package health.concord.portal.claim;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.Coordination;
import health.concord.portal.billing.DecideRemainder;
import health.concord.portal.billing.Journal;
import health.concord.portal.billing.SharedClaims;
import health.concord.portal.billing.WholeClaim;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One claim with its evidence, and what is decided about it among several payers. */
@Path("/billing/claims/{id}")
class OneClaimResource {

    private static final Set<Role> DECIDING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    /** One claim with what was posted for it, and its place among those of other payers. */
    record Shown(
            Answer<WholeClaim> claim,
            Answer<List<Journal>> journals,
            Answer<Coordination> coordination,
            Form form,
            boolean mayDecide) {

        public List<Outage> outages() {
            return Outage.among(List.of(claim, journals, coordination));
        }
    }

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance claim(Shown shown, SiteTime time);
    }

    @Inject
    Billing billing;

    @Inject
    SharedClaims shared;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance claim(@PathParam("id") UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("/own-sending")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> send(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(id, form, shared.send(id, new DecideRemainder(form.optional("reason")), form.key()), htmx);
    }

    @POST
    @Path("/remainder-to-person")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> leaveToPerson(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(
                id, form, shared.leaveToPerson(id, new DecideRemainder(form.optional("reason")), form.key()), htmx);
    }

    private RestResponse<TemplateInstance> after(
            UUID id, Form form, Outcome<Coordination> outcome, @Nullable String htmx) {
        return outcome instanceof Outcome.Done<Coordination>
                ? Next.page("/billing/claims/" + id, htmx)
                : Next.shown(page(id, form.after(outcome)));
    }

    private TemplateInstance page(UUID id, Form form) {
        Asked<WholeClaim> claim = billing.claim(id);
        Asked<List<Journal>> journals = billing.journals(id);
        Asked<Coordination> coordination = shared.of(id);
        Shown shown = new Shown(
                claim.answer(),
                journals.answer(),
                coordination.answer(),
                form,
                signedIn.person().hasAny(DECIDING));
        if (shown.claim().isUnknown()) {
            throw new NothingHere();
        }
        return Pages.claim(shown, current.time());
    }
}
