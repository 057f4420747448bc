package health.concord.portal.claim;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRun;
import health.concord.portal.billing.RunClaims;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes claims of recorded weeks, and shows what came of it. */
@Path("/billing/runs")
class RunResource {

    private static final Set<Role> SENDING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance start(Form form, Site site);

        static native TemplateInstance run(Answer<ClaimRun> run, List<Outage> outages, boolean maySend, SiteTime time);
    }

    @Inject
    Billing billing;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** For last week, unless somebody says otherwise. */
    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance start(@QueryParam("client") @Nullable String client) {
        LocalDate monday = current.time()
                .date()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        return Pages.start(
                Form.empty().with("from", monday).with("to", monday.plusDays(6)).with("client", client),
                current.site());
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> run(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Site site = current.site();
        Outcome<ClaimRun> outcome = billing.run(
                new RunClaims(site.code(), form.optional("client"), form.optional("from"), form.optional("to")),
                form.key());
        if (outcome instanceof Outcome.Done<ClaimRun>(ClaimRun run)) {
            return Next.page("/billing/runs/" + run.id(), htmx);
        }
        return Next.shown(Pages.start(form.after(outcome), site));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id) {
        Answer<ClaimRun> run = billing.run(id).answer();
        if (run.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.run(run, Outage.among(List.of(run)), signedIn.person().hasAny(SENDING), current.time());
    }
}
