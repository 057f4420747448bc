package health.concord.portal.clientform;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AnswerLink;
import health.concord.portal.intake.Answering;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.FormKey;
import health.concord.portal.intake.Instrument;
import health.concord.portal.intake.MakeLink;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.session.SignOut;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.BrowserCookies;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the client answer: by a link for home, or on this device, which is handed over signed out. */
@Path("/clients/{client}/episodes/{episode}/form-links")
class HandOverResource {

    private static final Set<Role> MAKING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "clientform")
    static class Pages {
        static native TemplateInstance links(LinkList list, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Answering answering;

    @Inject
    Assessments assessments;

    @Inject
    OpenForms open;

    @Inject
    SignOut signOut;

    @Inject
    BrowserCookies cookies;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @Inject
    HttpServerRequest request;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance links(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @QueryParam("instrument") @Nullable String instrument) {
        return page(client, episode, Form.empty().with("instrument", instrument), null);
    }

    /** Makes a link for home, and shows link and code this once. */
    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance make(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<AnswerLink> outcome = answering.make(episode, new MakeLink(form.text("instrument"), "REMOTE"));
        return page(
                client,
                episode,
                form.after(outcome),
                outcome instanceof Outcome.Done<AnswerLink>(AnswerLink made) ? made : null);
    }

    /**
     * Opens the form on this device and signs the person out of it, here and at Keycloak, so that whoever holds it
     * reaches nothing but the form. Where the signing out fails the link is taken back and nothing is handed over.
     */
    @POST
    @Path(SignOut.HAND_OVER)
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public Response handOver(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<AnswerLink> outcome = answering.make(episode, new MakeLink(form.text("instrument"), "TABLET"));
        FormKey key = outcome instanceof Outcome.Done<AnswerLink>(AnswerLink made) ? made.key() : null;
        if (key == null) {
            return Response.ok(page(client, episode, form.after(outcome), null)).build();
        }
        if (!signOut.now()) {
            if (outcome instanceof Outcome.Done<AnswerLink>(AnswerLink made)) {
                answering.revoke(made.id());
            }
            throw new NotDone(Say.words("links.notSignedOut"));
        }
        return Response.seeOther(URI.create("/form"))
                .cookie(cookies.of(OpenForms.COOKIE, open.keep(key), "/form", OpenForms.IDLE))
                .build();
    }

    @POST
    @Path("/{link}/revocation")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance revoke(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @PathParam("link") UUID link) {
        return page(client, episode, Form.empty().after(answering.revoke(link)), null);
    }

    private TemplateInstance page(UUID client, UUID episode, Form form, @Nullable AnswerLink made) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<AnswerLink>> links = answering.links(episode);
        Asked<List<Instrument>> instruments = assessments.instruments();
        String address = made == null || made.link() == null
                ? null
                : request.scheme() + "://" + request.authority() + "/form/enter#" + made.link();
        return Pages.links(
                new LinkList(
                        head.at(Tab.ASSESSMENTS),
                        links.answer(),
                        instruments.answer(),
                        form,
                        made,
                        address,
                        signedIn.person().hasAny(MAKING)),
                current.time());
    }
}
