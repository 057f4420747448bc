package health.concord.portal.style;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.person.Role;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Every component once, made of the same tags and classes as the pages. */
@Path("/components")
@IfBuildProfile("dev")
class ComponentResource {

    @CheckedTemplate(basePath = "style")
    static class Pages {
        static native TemplateInstance components(Form form, List<Choice> choices);
    }

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public TemplateInstance components() {
        return Pages.components(
                Form.empty()
                        .with("name", "As typed")
                        .with("day", "2026-03-02")
                        .wrong("day", "is before the referral; give a later day"),
                Choice.list("A", "One", "B", "Another"));
    }
}
