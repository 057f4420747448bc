package health.concord.portal.consent;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.Consent;
import health.concord.portal.intake.Disclosure;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.RevokeConsent;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
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

/** The consents tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/consents")
class ConsentResource {

    private static final Set<Role> RECORDING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    private static final Set<Role> ACCOUNTING =
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> DECLARING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    /**
     * The tab as it is shown.
     *
     * @param revoking the consent whose revocation did not go through, with what was typed
     */
    record Shown(
            ChartHead head,
            Answer<List<Consent>> consents,
            Answer<List<Disclosure>> disclosures,
            boolean mayRecord,
            @Nullable UUID revoking,
            Form revocation) {

        public List<Outage> outages() {
            return Outage.among(List.of(head.client(), head.episode(), head.holds(), consents, disclosures));
        }

        /** Whether the accounting is given to the person as a file. */
        public boolean mayAccount() {
            return head.person().hasAny(ACCOUNTING);
        }

        /** Whether the person may tell without consent in an emergency. */
        public boolean mayDeclare() {
            return head.person().hasAny(DECLARING);
        }

        public boolean isRevoking(Consent consent) {
            return consent.id().equals(revoking);
        }
    }

    @CheckedTemplate(basePath = "consent")
    static class Pages {
        static native TemplateInstance consents(Shown shown, SiteTime time);

        static native TemplateInstance entry(ChartHead head, ConsentForm entry, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance consents(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, null, Form.empty());
    }

    @GET
    @Path("/new")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance entry(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        ChartHead head = heads.begin(client, episode).at(Tab.CONSENTS);
        ClientRecord who = head.client().orNull();
        String name = who == null ? "" : who.givenName() + " " + who.familyName();
        return Pages.entry(head, ConsentForm.usual(current.time(), name, isMinor(head)), current.time());
    }

    @POST
    @Path("/new")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> record(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        SiteTime time = current.time();
        ConsentForm entry = new ConsentForm(form, form.isTicked("minor"));
        Outcome<Consent> outcome = charts.consent(client, entry.request(time), form.key());
        if (outcome instanceof Outcome.Done<Consent>) {
            return Next.page("/clients/" + client + "/episodes/" + episode + "/consents", htmx);
        }
        form.after(outcome);
        return Next.shown(Pages.entry(heads.begin(client, episode).at(Tab.CONSENTS), entry, time));
    }

    @POST
    @Path("/{consent}/revocation")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance revoke(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("consent") UUID consent,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String at = form.optional("revokedAt");
        Outcome<Consent> outcome = charts.revoke(
                consent, new RevokeConsent(at == null ? null : current.time().withOffset(at), form.optional("reason")));
        form.after(outcome);
        Next.again("/clients/" + client + "/episodes/" + episode + "/consents", form.notDone());
        return page(client, episode, consent, form);
    }

    private TemplateInstance page(UUID client, UUID episode, @Nullable UUID revoking, Form revocation) {
        SiteTime time = current.time();
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Consent>> consents = charts.consents(client);
        Asked<List<Disclosure>> disclosures = charts.disclosures(client);
        return Pages.consents(
                new Shown(
                        head.at(Tab.CONSENTS),
                        consents.answer(),
                        disclosures.answer(),
                        signedIn.person().hasAny(RECORDING),
                        revoking,
                        revocation.with("revokedAt", time.local(time.now()))),
                time);
    }

    private static boolean isMinor(ChartHead head) {
        Episode way = head.way();
        return way != null && way.minor();
    }
}
