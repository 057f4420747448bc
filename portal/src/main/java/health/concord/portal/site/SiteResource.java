package health.concord.portal.site;

import health.concord.portal.person.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Changes the site the person looks at; the browser remembers the choice. */
@Path("/site")
class SiteResource {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    @Inject
    CurrentSite current;

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response choose(@FormParam("site") @Nullable String code) {
        Site chosen = current.choices().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        NewCookie cookie = new NewCookie.Builder(CurrentSite.COOKIE)
                .value(chosen.code())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge((int) REMEMBERED.toSeconds())
                .build();
        return Response.seeOther(URI.create("/")).cookie(cookie).build();
    }
}
