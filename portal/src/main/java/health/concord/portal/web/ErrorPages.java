package health.concord.portal.web;

import health.concord.portal.language.Say;
import health.concord.portal.site.NoSite;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.RedirectionException;
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
        return page(403, Say.words("web.forbidden"), Say.words("web.forbiddenWhy"), Say.words("web.forbiddenAdvice"));
    }

    @ServerExceptionMapper
    RestResponse<String> noSite(NoSite e) {
        return page(403, Say.words("web.noSite"), Say.words("web.noSiteWhy"), Say.words("web.noSiteAdvice"));
    }

    @ServerExceptionMapper
    RestResponse<String> notDone(NotDone e) {
        return page(409, Say.words("web.notDone"), e.words(), Say.words("web.lookAgain"));
    }

    @ServerExceptionMapper
    RestResponse<String> nothingHere(NothingHere e) {
        return nothing();
    }

    private static RestResponse<String> nothing() {
        return page(404, Say.words("web.nothing"), Say.words("web.nothingWhy"), Say.words("web.nothingAdvice"));
    }

    /** What a form asked for is done ({@link Next#again}). */
    @ServerExceptionMapper
    RestResponse<Void> done(RedirectionException e) {
        return RestResponse.seeOther(e.getLocation());
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
        return page(status, Say.words("web.failed"), Say.words("web.failedWhy"), Say.words("web.failedAdvice"));
    }

    @ServerExceptionMapper
    RestResponse<String> unexpected(Exception e) {
        UUID number = UUID.randomUUID();
        // The class and place only: a message may quote what a person typed.
        LOG.errorf("page failed, number %s: %s at %s", number, e.getClass().getName(), place(e));
        return page(500, Say.words("web.broken"), Say.words("web.brokenWhy"), Say.words("web.brokenAdvice", number));
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
