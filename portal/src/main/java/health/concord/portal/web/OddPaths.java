package health.concord.portal.web;

import health.concord.portal.language.Say;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Refuses raw paths that routers and guards have read differently from one another (CVE-2026-39852, CVE-2026-50559), as
 * the services do. It runs before authentication.
 */
@ApplicationScoped
class OddPaths {

    private static final List<String> ODD =
            List.of(";", "%3b", "%2f", "%5c", "\\", "//", "/./", "/../", "%2e", "%00", "%0a", "%0d");

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.ODD_PATHS);
    }

    private void guard(RoutingContext request) {
        String path = request.request().uri().split("\\?", 2)[0].toLowerCase(Locale.ROOT);
        if (ODD.stream().anyMatch(path::contains) || path.endsWith("/..") || path.endsWith("/.")) {
            Refusals.send(request, 400, Say.words("web.oddPath"));
        } else {
            request.next();
        }
    }
}
