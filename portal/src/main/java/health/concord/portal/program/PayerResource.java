package health.concord.portal.program;

import health.concord.portal.billing.Payer;
import health.concord.portal.billing.Policies;
import health.concord.portal.billing.RegisterPayer;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Registers a payer that nobody has worked with yet. */
@Path("/program/payers/new")
class PayerResource {

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance payer(Form form, List<Choice> kinds);
    }

    @Inject
    Policies policies;

    @GET
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance entry() {
        return page(Form.empty().with("acceptsAssignment", "on"));
    }

    @POST
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> register(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Payer> outcome = policies.register(
                new RegisterPayer(
                        form.optional("code"),
                        form.optional("name"),
                        form.optional("kind"),
                        form.optional("ediId"),
                        form.optional("filingIndicator"),
                        form.isTicked("acceptsAssignment")),
                form.key());
        return outcome instanceof Outcome.Done<Payer>
                ? Next.page("/program", htmx)
                : Next.shown(page(form.after(outcome)));
    }

    private static TemplateInstance page(Form form) {
        return Pages.payer(form, Choice.codes("billing.payer", "COMMERCIAL", "MEDICAID", "MEDICARE", "SELF"));
    }
}
