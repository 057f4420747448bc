package health.concord.portal.web;

import health.concord.portal.language.Say;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Protection against forged requests: whatever may change something must prove that it came from a page of ours. Every
 * browser in use says so itself, in a header no page can set: {@code Sec-Fetch-Site: same-origin}, or over plain HTTP,
 * where that is not sent, {@code Origin}. Without either the request is refused, so there is no token in pages that
 * could leak, go stale, or be forgotten in a form. Session cookies are SameSite besides.
 */
@ApplicationScoped
class SameOrigin {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String SIGN_OUT = "/sign-out";

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.SAME_ORIGIN);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean safe = SAFE.contains(request.method());
        if (safe && context.normalizedPath().equals(SIGN_OUT)) {
            // The OIDC layer would end the session on any method; a link on another page must not.
            context.redirect("/");
        } else if (!safe && !cameFromOurPage(request)) {
            Refusals.send(context, 403, Say.words("web.notOurs"));
        } else {
            context.next();
        }
    }

    private static boolean cameFromOurPage(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : isOurs(request.getHeader("Origin"), request.authority());
    }

    /** The scheme is not compared: behind a proxy that ends TLS ours looks like plain HTTP. */
    private static boolean isOurs(@Nullable String origin, @Nullable HostAndPort ours) {
        if (origin == null || ours == null) {
            return false;
        }
        try {
            URI from = new URI(origin);
            return ours.host().equalsIgnoreCase(from.getHost()) && ours.port() == from.getPort();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
