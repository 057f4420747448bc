package health.concord.portal.consent;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.DeclareEmergency;
import health.concord.portal.intake.Disclosures;
import health.concord.portal.intake.EmergencyDisclosure;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.web.Download;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A medical emergency, in which somebody is told without consent (42 CFR 2.51); and what leaves on paper. */
@Path("/clients/{client}/episodes/{episode}/consents")
class EmergencyResource {

    private static final String PDF = "application/pdf";

    /** The form that declares one. */
    record Shown(ChartHead head, Form form) {

        public List<Outage> outages() {
            return Outage.among(head.answers());
        }

        public List<Choice> categories() {
            return ConsentForm.allCategories();
        }
    }

    @CheckedTemplate(basePath = "consent")
    static class Pages {
        static native TemplateInstance emergency(Shown shown);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Disclosures disclosures;

    @GET
    @Path("/emergency")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance entry(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, Form.empty());
    }

    @POST
    @Path("/emergency")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> declare(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        DeclareEmergency request = new DeclareEmergency(
                form.optional("recipient"),
                form.optional("affiliation"),
                form.optional("nature"),
                form.optional("reason"),
                form.all("categories"),
                form.number("minutes"));
        if (form.isWrong()) {
            return Next.shown(page(client, episode, form));
        }
        Outcome<EmergencyDisclosure> outcome = disclosures.declare(client, request, form.key());
        return outcome instanceof Outcome.Done<EmergencyDisclosure>
                ? Next.page("/clients/" + client + "/episodes/" + episode + "/consents", htmx)
                : Next.shown(page(client, episode, form.after(outcome)));
    }

    @GET
    @Path("/{consent}/paper")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public Response paper(@PathParam("consent") UUID consent) {
        return Download.of(disclosures.paper(consent).answer(), PDF, "consent-" + consent + ".pdf");
    }

    @GET
    @Path("/accounting.csv")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response accounting(@PathParam("client") UUID client) {
        return Download.of(disclosures.accounting(client).answer(), "text/csv", "disclosures-" + client + ".csv");
    }

    private TemplateInstance page(UUID client, UUID episode, Form form) {
        return Pages.emergency(new Shown(heads.begin(client, episode).at(Tab.CONSENTS), form));
    }
}
