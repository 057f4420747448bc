package health.concord.portal.program;

import health.concord.portal.form.Choice;
import health.concord.portal.keycloak.People;
import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People with their roles; Keycloak keeps them and decides. */
@Path("/program/people")
class PeopleRolesResource {

    private static List<Choice> staff() {
        return Choice.list(
            Role.OF_INTAKE, Say.words("program.intakeRole"),
            Role.OF_CLINICIAN, Role.CLINICIAN.title(),
            Role.OF_SCHEDULER, Role.SCHEDULER.title(),
            Role.OF_BILLER, Role.BILLER.title(),
            Role.OF_ADMIN, Say.words("program.adminRole"),
            Role.OF_AUDITOR, Role.AUDITOR.title());
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance people(People.Known known, List<Choice> roles, @Nullable String notDone);
    }

    @Inject
    People people;

    @GET
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance people() {
        return Pages.people(people.known(), staff(), null);
    }

    /** Counts from the person's next sign-in, or the renewal of their tokens within minutes. */
    @POST
    @Path("/{person}/roles")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance change(
            @PathParam("person") UUID person,
            @FormParam("role") @Nullable String role,
            @FormParam("granted") @Nullable String granted) {
        String known = staff().stream()
                .map(Choice::value)
                .filter(value -> value.equals(role))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String notDone = people.change(person.toString(), known, "yes".equals(granted));
        return Pages.people(people.known(), staff(), notDone);
    }
}
