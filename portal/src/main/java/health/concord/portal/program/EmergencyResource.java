package health.concord.portal.program;

import health.concord.portal.form.Form;
import health.concord.portal.intake.EmergencyDisclosure;
import health.concord.portal.intake.ReviewEmergency;
import health.concord.portal.intake.Stewardship;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
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

/** Disclosures in emergencies: what was told without consent, until somebody else has looked at it. */
@Path("/program/emergencies")
class EmergencyResource {

    private static final Set<Role> REVIEWING = Set.of(Role.PROGRAM_ADMIN);

    /** Those that wait, and those that were looked at. */
    record Shown(
            Answer<List<EmergencyDisclosure>> waiting,
            Answer<List<EmergencyDisclosure>> reviewed,
            Form form,
            boolean mayReview) {

        public List<Outage> outages() {
            return Outage.among(List.of(waiting, reviewed));
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance emergencies(Shown shown, SiteTime time);
    }

    @Inject
    Stewardship stewardship;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance emergencies() {
        return page(Form.empty());
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance review(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        if (form.text("justified").isEmpty()) {
            form.wrong("justified", Say.words("form.needed"));
        }
        if (!form.isWrong()) {
            form.after(
                    stewardship.review(
                            id,
                            version == null ? 0 : version,
                            new ReviewEmergency(form.text("justified").equals("yes"), form.optional("finding"))),
                    () -> reviewed(id),
                    field -> field.equals("finding")
                            ? Say.words("program.whatFound")
                            : Say.words("program.justifiedField"));
        }
        Next.again("/program/emergencies", form.notDone());
        return page(form);
    }

    /** How somebody else reviewed it. */
    private Form reviewed(UUID id) {
        List<EmergencyDisclosure> known = stewardship.emergencies(true).answer().orNull();
        return (known == null ? List.<EmergencyDisclosure>of() : known)
                .stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> Form.empty()
                                .with("justified", Boolean.TRUE.equals(one.justified()) ? "yes" : "no")
                                .with("finding", one.finding()))
                        .orElseGet(Form::empty);
    }

    private TemplateInstance page(Form form) {
        Asked<List<EmergencyDisclosure>> waiting = stewardship.emergencies(false);
        Asked<List<EmergencyDisclosure>> reviewed = stewardship.emergencies(true);
        return Pages.emergencies(
                new Shown(
                        waiting.answer(),
                        reviewed.answer(),
                        form,
                        signedIn.person().hasAny(REVIEWING)),
                current.time());
    }
}
