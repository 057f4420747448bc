package health.concord.portal.frame;

import health.concord.portal.language.CurrentLanguage;
import health.concord.portal.person.Role;
import health.concord.portal.web.BrowserCookies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
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

    private static final URI START = URI.create("/");

    @Inject
    BrowserCookies cookies;

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response choose(
            @FormParam("language") @Nullable String code, @HeaderParam("Referer") @Nullable String page) {
        Locale chosen = CurrentLanguage.offered(code).orElseThrow(NotFoundException::new);
        return Response.seeOther(back(page))
                .cookie(cookies.of(CurrentLanguage.COOKIE, chosen.getLanguage(), "/", CurrentLanguage.REMEMBERED))
                .build();
    }

    /** The page the person was on; browsers tell only paths of our own. */
    private static URI back(@Nullable String page) {
        try {
            URI left = URI.create(page == null ? "" : page);
            String path = left.getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//")
                    ? START
                    : URI.create(left.getRawQuery() == null ? path : path + "?" + left.getRawQuery());
        } catch (IllegalArgumentException e) {
            return START;
        }
    }
}
