package health.concord.portal.denial;

import health.concord.portal.billing.Appeal;
import health.concord.portal.billing.AppealClaim;
import health.concord.portal.billing.Correction;
import health.concord.portal.billing.Corrections;
import health.concord.portal.billing.Denial;
import health.concord.portal.billing.Denials;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One denial, and what can be done about it: appeal with a letter, replace the claim, or write off. */
@Path("/billing/denials")
class DenialResource {

    private static final Set<Role> ACTING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final String PDF = "application/pdf";

    /**
     * One denial.
     *
     * @param appeal the one that was just made, whose letter is ready
     */
    record Shown(
            Answer<Denial> denial,
            Form appealing,
            Form writingOff,
            Form replacing,
            boolean mayAct,
            @Nullable UUID appeal) {

        public List<Outage> outages() {
            return Outage.among(List.of(denial));
        }
    }

    @CheckedTemplate(basePath = "denial")
    static class Pages {
        static native TemplateInstance denial(Shown shown, UUID id, SiteTime time);
    }

    @Inject
    Denials denials;

    @Inject
    Corrections corrections;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("appeal") @Nullable UUID appeal) {
        return page(id, Form.empty(), Form.empty(), Form.empty(), appeal);
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> appeal(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Appeal> outcome = denials.appeal(
                claimOf(id),
                new AppealClaim(
                        form.optional("argument"),
                        form.text("enclosures")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()),
                form.key());
        if (outcome instanceof Outcome.Done<Appeal>(Appeal made)) {
            return Next.page("/billing/denials/" + id + "?appeal=" + made.id(), htmx);
        }
        return Next.shown(page(id, form.after(outcome), Form.empty(), Form.empty(), null));
    }

    @POST
    @Path("/{id}/replacement")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> replace(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Correction> outcome = corrections.replace(claimOf(id), form.text("replaceReason"), form.key());
        if (outcome instanceof Outcome.Done<Correction>(Correction made)) {
            return Next.page("/billing/claims/" + (made.successor() == null ? made.claim() : made.successor()), htmx);
        }
        return Next.shown(page(id, Form.empty(), Form.empty(), form.after(outcome), null));
    }

    @POST
    @Path("/{id}/write-off")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> writeOff(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        Outcome<Denial> outcome = denials.writeOff(id, version == null ? 0 : version, form.text("reason"), form.key());
        return outcome instanceof Outcome.Done<Denial>
                ? Next.page("/billing/denials/" + id, htmx)
                : Next.shown(page(id, Form.empty(), form.after(outcome), Form.empty(), null));
    }

    @GET
    @Path("/appeals/{appeal}/letter")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response letter(@PathParam("appeal") UUID appeal) {
        return Download.of(denials.letter(appeal).answer(), PDF, "appeal-" + appeal + ".pdf");
    }

    @GET
    @Path("/claims/{claim}/evidence")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response evidence(@PathParam("claim") UUID claim) {
        return Download.of(denials.evidence(claim).answer(), PDF, "evidence-" + claim + ".pdf");
    }

    private UUID claimOf(UUID id) {
        Denial denial = denials.denial(id).answer().orNull();
        if (denial == null) {
            throw new NothingHere();
        }
        return denial.claim();
    }

    private TemplateInstance page(UUID id, Form appealing, Form writingOff, Form replacing, @Nullable UUID appeal) {
        Answer<Denial> denial = denials.denial(id).answer();
        if (denial.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.denial(
                new Shown(
                        denial,
                        appealing,
                        writingOff,
                        replacing,
                        signedIn.person().hasAny(ACTING),
                        appeal),
                id,
                current.time());
    }
}
