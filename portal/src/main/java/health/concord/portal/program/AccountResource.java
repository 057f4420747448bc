package health.concord.portal.program;

import health.concord.portal.form.Choice;
import health.concord.portal.keycloak.Accounts;
import health.concord.portal.keycloak.OpenedAccount;
import health.concord.portal.keycloak.People;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.Sites;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's account: roles, sites, closing it and opening it again. */
@Path("/program/people/{person:[0-9a-f-]{36}}")
class AccountResource {

    /**
     * The account as it is now.
     *
     * @param own whether it is the administrator's own: nobody locks themselves out
     * @param notDone why the last thing was not done
     * @param given a password to be told now; null without
     */
    record Shown(
            People.Listed one,
            List<Choice> roles,
            List<Choice> sites,
            boolean own,
            @Nullable String notDone,
            @Nullable OpenedAccount given) {

        public boolean worksAt(Choice site) {
            return one.account().siteCodes().contains(site.value());
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance account(Shown shown);
    }

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    @Inject
    SignedIn signedIn;

    @GET
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance account(@PathParam("person") UUID person) {
        return page(person, null, null);
    }

    /** Counts from the person's next sign-in, or the renewal of their tokens within minutes. */
    @POST
    @Path("/roles")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance role(
            @PathParam("person") UUID person,
            @FormParam("role") @Nullable String role,
            @FormParam("granted") @Nullable String granted) {
        String known = StaffRoles.require(role);
        boolean give = "yes".equals(granted);
        if (!give && known.equals(Role.OF_ADMIN)) {
            refuseOwn(person, Say.words("program.ownRole"));
        }
        return page(person, people.change(person.toString(), known, give), null);
    }

    @POST
    @Path("/sites")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance sites(@PathParam("person") UUID person, @FormParam("sites") List<String> chosen) {
        List<String> codes = sites.known(chosen);
        return codes.isEmpty()
                ? page(person, Say.words("program.oneSite"), null)
                : page(
                        person,
                        Next.again(
                                path(person),
                                accounts.workAt(person.toString(), codes).complaint()),
                        null);
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance close(@PathParam("person") UUID person) {
        refuseOwn(person, Say.words("program.ownAccount"));
        return page(
                person,
                Next.again(path(person), accounts.close(person.toString()).complaint()),
                null);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance reopen(@PathParam("person") UUID person) {
        return page(
                person,
                Next.again(path(person), accounts.reopen(person.toString()).complaint()),
                null);
    }

    @POST
    @Path("/sign-out")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance endSessions(@PathParam("person") UUID person) {
        return page(
                person,
                Next.again(path(person), accounts.endSessions(person.toString()).complaint()),
                null);
    }

    /** The password is on this answer and nowhere else. */
    @POST
    @Path("/password")
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance password(@PathParam("person") UUID person) {
        refuseOwn(person, Say.words("program.ownPassword"));
        Outcome<OpenedAccount> outcome = accounts.newPassword(person.toString());
        return page(
                person,
                outcome.complaint(),
                outcome instanceof Outcome.Done<OpenedAccount>(OpenedAccount given) ? given : null);
    }

    private static String path(UUID person) {
        return "/program/people/" + person;
    }

    private void refuseOwn(UUID person, String deed) {
        if (isOwn(found(person))) {
            throw new NotDone(deed);
        }
    }

    private boolean isOwn(People.Listed one) {
        return one.account().username().equals(signedIn.account());
    }

    private People.Listed found(UUID person) {
        return switch (accounts.find(person.toString())) {
            case Outcome.Done<People.Listed>(People.Listed one) -> one;
            case Outcome.NotDone<People.Listed>(String words, var fields) -> throw new NotDone(words);
        };
    }

    private TemplateInstance page(UUID person, @Nullable String notDone, @Nullable OpenedAccount given) {
        People.Listed one = found(person);
        return Pages.account(new Shown(one, StaffRoles.all(), sites.choices(), isOwn(one), notDone, given));
    }
}
