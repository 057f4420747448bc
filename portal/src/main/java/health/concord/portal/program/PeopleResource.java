package health.concord.portal.program;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.keycloak.Accounts;
import health.concord.portal.keycloak.OpenAccount;
import health.concord.portal.keycloak.OpenedAccount;
import health.concord.portal.keycloak.People;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.site.Sites;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People's accounts, and opening one; Keycloak keeps them and decides. */
@Path("/program/people")
class PeopleResource {

    /** The accounts with their roles in words. */
    record Shown(People.Known known) {

        public String roles(People.Listed one) {
            return StaffRoles.words(one.roles());
        }
    }

    /**
     * A form for an account.
     *
     * @param opened what became of it; null before
     */
    record Entry(
            Form form,
            List<Choice> roles,
            List<Choice> sites,
            @Nullable OpenedAccount opened) {}

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance people(Shown shown);

        static native TemplateInstance newAccount(Entry entry);
    }

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    @GET
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance people() {
        return Pages.people(new Shown(people.known(StaffRoles.codes())));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance form() {
        return entry(Form.empty(), null);
    }

    /** The first password is on this answer and nowhere else. */
    @POST
    @Path("/new")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance open(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        List.of("firstName", "lastName", "username", "email").stream()
                .filter(name -> form.text(name).isEmpty())
                .forEach(name -> form.wrong(name, Say.words("form.needed")));
        if (form.all("sites").isEmpty()) {
            form.wrong("sites", Say.words("program.oneNeeded"));
        }
        if (form.isWrong()) {
            return entry(form, null);
        }
        Outcome<OpenedAccount> outcome = accounts.open(new OpenAccount(
                form.text("username"),
                form.text("email"),
                form.text("firstName"),
                form.text("lastName"),
                sites.known(form.all("sites")),
                StaffRoles.among(form.all("roles"))));
        return entry(
                form.after(outcome),
                outcome instanceof Outcome.Done<OpenedAccount>(OpenedAccount opened) ? opened : null);
    }

    private TemplateInstance entry(Form form, @Nullable OpenedAccount opened) {
        return Pages.newAccount(new Entry(form, StaffRoles.all(), sites.choices(), opened));
    }
}
