package health.concord.portal.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A request made by htmx is answered 499 when the session has ended, not with a redirect it could not follow to another
 * origin; the page then asks the person to sign in and keeps what was typed.
 */
@ApplicationScoped
class HtmxRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return request.request().getHeader("HX-Request") != null;
    }
}
