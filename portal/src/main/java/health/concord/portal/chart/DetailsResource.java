package health.concord.portal.chart;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.DescribeClient;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts right who a client is and how to reach them. */
@Path("/clients/{client}/episodes/{episode}/details")
class DetailsResource {

    private static final String EMERGENCY = "emergencyContact.";

    /** The form over what stands there. */
    record Shown(ChartHead head, Form form) {

        public List<Outage> outages() {
            return Outage.among(head.answers());
        }

        public PersonFields person() {
            return new PersonFields(form, "");
        }
    }

    @CheckedTemplate(basePath = "chart")
    static class Pages {
        static native TemplateInstance details(Shown shown);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Charts charts;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        ChartHead head = heads.begin(client, episode).at(Tab.SUMMARY);
        ClientRecord now = head.client().orNull();
        return Pages.details(new Shown(head, now == null ? Form.empty() : filled(now)));
    }

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> change(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        ClientRecord now = record(client);
        Outcome<ClientRecord> outcome = charts.change(client, version == null ? 0 : version, described(form, now));
        if (outcome instanceof Outcome.Done<ClientRecord>) {
            return Next.page("/clients/" + client + "/episodes/" + episode, htmx);
        }
        form.after(outcome, () -> filled(record(client)), DetailsResource::label);
        return Next.shown(Pages.details(new Shown(heads.begin(client, episode).at(Tab.SUMMARY), form)));
    }

    /** What a form says, over what it does not ask. */
    static DescribeClient described(Form form, ClientRecord now) {
        PersonFields fields = new PersonFields(form, "");
        return DescribeClient.of(fields.person(), fields.guardian(EMERGENCY), now);
    }

    private ClientRecord record(UUID client) {
        Answer<ClientRecord> answer = charts.client(client).answer();
        ClientRecord now = answer.orNull();
        if (now == null) {
            // Without what stands there, what the form does not ask would be lost.
            throw answer.isUnknown() ? new NothingHere() : new NotDone(answer.gapWords());
        }
        return now;
    }

    /** Where the field is a box to tick, that it is ticked; else its name as the service knows it. */
    private static String label(String field) {
        return Say.code("chart.detail", field.replace('.', '_'));
    }

    static Form filled(ClientRecord now) {
        Form form = Form.empty()
                .with("version", now.version())
                .with("givenName", now.givenName())
                .with("familyName", now.familyName())
                .with("preferredName", now.preferredName())
                .with("birthDate", now.birthDate())
                .with("sex", now.sex())
                .with("pronouns", now.pronouns())
                .with("language", now.language())
                .with("interpreterNeeded", ticked(now.interpreterNeeded()))
                .with("phone", now.phone())
                .with("email", now.email());
        ClientRecord.Contact contact = now.contact();
        if (contact != null) {
            form.with("contact.voicemail", ticked(contact.voicemail())).with("contact.text", ticked(contact.text()));
        }
        ClientRecord.Address address = now.address();
        if (address != null) {
            form.with("address.line1", address.line1())
                    .with("address.line2", address.line2())
                    .with("address.city", address.city())
                    .with("address.state", address.state())
                    .with("address.zip", address.zip());
        }
        return with(with(form, "guardian.", now.guardian()), EMERGENCY, now.emergencyContact());
    }

    private static @Nullable String ticked(boolean ticked) {
        return ticked ? "on" : null;
    }

    private static Form with(Form form, String who, ClientRecord.@Nullable Guardian one) {
        return one == null
                ? form
                : form.with(who + "name", one.name())
                        .with(who + "phone", one.phone())
                        .with(who + "relationship", one.relationship());
    }
}
