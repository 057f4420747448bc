package health.concord.portal.language;

import health.concord.portal.person.Role;
import health.concord.portal.web.BrowserCookies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Changes the language; the browser remembers the choice. */
@Path("/language")
class LanguageResource {

    @Inject
    BrowserCookies cookies;

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response choose(@FormParam("language") @Nullable String code) {
        Locale chosen = CurrentLanguage.offered(code).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/"))
                .cookie(cookies.of(CurrentLanguage.COOKIE, chosen.getLanguage(), "/", CurrentLanguage.REMEMBERED))
                .build();
    }
}
