package health.concord.portal.coverage;

import health.concord.portal.billing.Authorisation;
import health.concord.portal.billing.AuthorisationRequest;
import health.concord.portal.billing.AuthorisationRequests;
import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.RecordAuthorisation;
import health.concord.portal.billing.RecordCoverage;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The coverage tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/coverage")
class CoverageResource {

    private static final Set<Role> COVERING = Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final Set<Role> AUTHORISING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final Set<Role> CLAIMS = Set.of(Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR);

    @CheckedTemplate(basePath = "coverage")
    static class Pages {
        static native TemplateInstance coverage(CoverageView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Coverages coverages;

    @Inject
    AuthorisationRequests requests;

    @Inject
    Billing billing;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance coverage(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, Form.empty(), Form.empty());
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance cover(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RecordCoverage.Subscriber subscriber =
                form.text("subscriber.familyName").isEmpty()
                        ? null
                        : new RecordCoverage.Subscriber(
                                form.optional("subscriber.familyName"), form.optional("subscriber.givenName"));
        RecordCoverage request = new RecordCoverage(
                client.toString(),
                form.optional("payer"),
                form.number("rank"),
                form.optional("memberId"),
                form.optional("groupNumber"),
                form.optional("relationship"),
                form.isTicked("benefitsAssigned"),
                form.optional("effectiveFrom"),
                form.optional("effectiveTo"),
                subscriber,
                form.optional("secondaryReason"));
        if (!form.isWrong()) {
            form.after(coverages.cover(request, form.key()));
        }
        Next.again(path(client, episode), form.notDone());
        return page(client, episode, form, Form.empty());
    }

    @POST
    @Path("/authorisations")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance authorise(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RecordAuthorisation request = new RecordAuthorisation(
                client.toString(),
                form.optional("payer"),
                form.optional("number"),
                form.optional("service"),
                form.number("units"),
                form.optional("from"),
                form.optional("to"));
        if (!form.isWrong()) {
            form.after(coverages.authorise(request, form.key()));
        }
        Next.again(path(client, episode), form.notDone());
        return page(client, episode, Form.empty(), form);
    }

    private static String path(UUID client, UUID episode) {
        return "/clients/" + client + "/episodes/" + episode + "/coverage";
    }

    private TemplateInstance page(UUID client, UUID episode, Form coverage, Form authorisation) {
        SiteTime time = current.time();
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Coverage>> known = coverages.coverages(client);
        Asked<List<Authorisation>> allowed = coverages.authorisations(client);
        Asked<List<AuthorisationRequest>> asked = requests.of(client);
        Asked<List<Payer>> payers = coverages.payers();
        Asked<List<ClaimRow>> claims =
                signedIn.person().hasAny(CLAIMS) ? billing.claimsOf(client) : Asked.not(Peer.BILLING);
        return Pages.coverage(
                new CoverageView(
                        head.at(Tab.COVERAGE),
                        known.answer(),
                        allowed.answer(),
                        asked.answer(),
                        payers.answer(),
                        claims.answer(),
                        signedIn.person().hasAny(COVERING),
                        signedIn.person().hasAny(AUTHORISING),
                        coverage.with("rank", 1)
                                .with("relationship", "SELF")
                                .with("benefitsAssigned", coverage.isWrong() ? null : "on"),
                        authorisation),
                time);
    }
}
