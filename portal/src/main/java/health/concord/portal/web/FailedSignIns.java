package health.concord.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * When Keycloak can't be reached, or a sign-in took so long that its traces are gone, the OIDC layer answers a bare 401;
 * people get a page with words instead.
 */
@ApplicationScoped
class FailedSignIns {

    private static final int UNAUTHENTICATED = 401;
    private static final int SEE_OTHER = 303;

    void register(@Observes Filters filters) {
        filters.register(this::watch, FilterOrder.FAILED_SIGN_INS);
    }

    private void watch(RoutingContext request) {
        if (request.request().method() == HttpMethod.GET) {
            HttpServerResponse answer = request.response();
            request.addHeadersEndHandler(before -> {
                if (answer.getStatusCode() == UNAUTHENTICATED) {
                    answer.setStatusCode(SEE_OTHER).putHeader("Location", "/sign-in/failed");
                }
            });
        }
        request.next();
    }
}
