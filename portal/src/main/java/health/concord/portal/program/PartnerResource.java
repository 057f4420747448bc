package health.concord.portal.program;

import health.concord.portal.form.Form;
import health.concord.portal.keycloak.AddPartner;
import health.concord.portal.keycloak.NewKey;
import health.concord.portal.keycloak.Partners;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Partner clinics, which send referrals by program, and the keys they show who they are by. */
@Path("/program/partners")
class PartnerResource {

    private static final String CODE = "[a-z][a-z0-9-]{1,31}";

    /**
     * The partners.
     *
     * @param key one that was made just now, told once; null without
     */
    record Shown(Partners.Known known, Form form, @Nullable NewKey key) {}

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance partners(Shown shown);
    }

    @Inject
    Partners partners;

    @GET
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance partners() {
        return page(Form.empty(), null);
    }

    /** A key that is made for it is on this answer and nowhere else. */
    @POST
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance add(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        if (form.text("name").isEmpty()) {
            form.wrong("name", Say.words("form.needed"));
        }
        if (!form.text("code").matches(CODE)) {
            form.wrong("code", Say.words("program.codeNeeded"));
        }
        String keysAt = form.optional("keysAt");
        if (keysAt != null && !keysAt.matches("https://[^\\s]{3,500}")) {
            form.wrong("keysAt", Say.words("program.noHttps"));
        }
        if (form.isWrong()) {
            return page(form, null);
        }
        Outcome<NewKey> outcome = partners.add(new AddPartner(form.text("name"), form.text("code"), keysAt));
        return outcome instanceof Outcome.Done<NewKey>(NewKey made)
                ? page(Form.empty(), keysAt == null ? made : null)
                : page(form.after(outcome), null);
    }

    @POST
    @Path("/{id}/key")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance newKey(@PathParam("id") UUID id) {
        Outcome<NewKey> outcome = partners.newKey(id.toString());
        return page(Form.empty().after(outcome), outcome instanceof Outcome.Done<NewKey>(NewKey made) ? made : null);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance close(@PathParam("id") UUID id) {
        return page(Form.empty().after(partners.enable(id.toString(), false)), null);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance reopen(@PathParam("id") UUID id) {
        return page(Form.empty().after(partners.enable(id.toString(), true)), null);
    }

    private TemplateInstance page(Form form, @Nullable NewKey key) {
        return Pages.partners(new Shown(partners.known(), form, key));
    }
}
