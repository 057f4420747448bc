package health.concord.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The places Keycloak sends people back to, and the way out. */
@Path("/")
class SessionResource {

    static final String SIGN_OUT = "/sign-out";
    private static final String ANYONE_SIGNED_IN = "**";

    @CheckedTemplate(basePath = "session")
    static class Pages {
        static native TemplateInstance signedOut();

        static native TemplateInstance signedInAgain();

        static native TemplateInstance signInFailed();
    }

    /** Where Keycloak returns with the code; the person goes on to the page they asked for. */
    @GET
    @Path("/sign-in")
    @RolesAllowed(ANYONE_SIGNED_IN)
    public Response signIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Opened in a second tab when a session ended under a page with something typed in it. */
    @GET
    @Path("/sign-in/again")
    @RolesAllowed(ANYONE_SIGNED_IN)
    public TemplateInstance signInAgain() {
        return Pages.signedInAgain();
    }

    /** The OIDC layer takes this path over: it ends the session here and at Keycloak. This is only its guard. */
    @POST
    @Path(SIGN_OUT)
    @RolesAllowed(ANYONE_SIGNED_IN)
    public Response signOut() {
        return Response.seeOther(URI.create("/signed-out")).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Pages.signedOut();
    }

    @GET
    @Path("/sign-in/failed")
    @PermitAll
    public TemplateInstance signInFailed() {
        return Pages.signInFailed();
    }
}
