package health.concord.portal.web;

import health.concord.portal.site.NoSite;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What went wrong in words, with what to try. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate(basePath = "error")
    static class Pages {
        static native TemplateInstance error(String title, String words, String advice);
    }

    @ServerExceptionMapper
    RestResponse<String> forbidden(ForbiddenException e) {
        return page(
                403,
                "This page is not for your role",
                "Your account is signed in, but its role does not open this page.",
                "Ask a program administrator if you need it for your work.");
    }

    @ServerExceptionMapper
    RestResponse<String> noSite(NoSite e) {
        return page(
                403,
                "Your account has no site yet",
                "You are signed in, but your account names no site of this program, so there is nothing to show.",
                "Ask a program administrator to add the sites you work at, then sign out and in again.");
    }

    @ServerExceptionMapper
    RestResponse<String> notDone(NotDone e) {
        return page(409, "That was not done", e.words(), "Look at the page again; it shows how things stand now.");
    }

    @ServerExceptionMapper
    RestResponse<String> nothingHere(NothingHere e) {
        return nothing();
    }

    private static RestResponse<String> nothing() {
        return page(
                404,
                "Nothing here",
                "There is no such page, or it belongs to a site you do not work at.",
                "Check the address, or start from Today.");
    }

    @ServerExceptionMapper
    RestResponse<String> refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == 404) {
            return nothing();
        }
        if (status >= 500) {
            return unexpected(e);
        }
        return page(
                status,
                "That did not work",
                "The portal could not read what was sent; nothing was changed.",
                "Go back, look at what you entered, and try again.");
    }

    @ServerExceptionMapper
    RestResponse<String> unexpected(Exception e) {
        UUID number = UUID.randomUUID();
        // The class and place only: a message may quote what a person typed.
        LOG.errorf("page failed, number %s: %s at %s", number, e.getClass().getName(), place(e));
        return page(
                500,
                "Something broke on our side",
                "The page could not be made. Nothing you entered before was changed by this.",
                "Try again in a moment. If it stays like this, tell your administrator the number " + number + ".");
    }

    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static RestResponse<String> page(int status, String title, String words, String advice) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status),
                        Pages.error(title, words, advice).render())
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }
}
