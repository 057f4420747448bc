package health.concord.commons.security;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.web.RawProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Refuses raw paths that routers and guards have read differently from one another (CVE-2026-39852, CVE-2026-50559):
 * matrix parameters, encoded separators, empty and dotted segments, control characters. It runs before authentication.
 */
@ApplicationScoped
class OddPathFilter {

    private static final int BEFORE_AUTHENTICATION = 10_000;
    private static final List<String> ODD =
            List.of(";", "%3b", "%2f", "%5c", "\\", "//", "/./", "/../", "%2e", "%00", "%0a", "%0d");

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext request) {
        if (isOdd(rawPath(request.request().uri()))) {
            RawProblems.send(request, ProblemType.ODD_PATH, "Use the plain address as the contract gives it.");
        } else {
            request.next();
        }
    }

    static boolean isOdd(String rawPath) {
        String path = rawPath.toLowerCase(Locale.ROOT);
        return ODD.stream().anyMatch(path::contains) || path.endsWith("/..") || path.endsWith("/.");
    }

    private static String rawPath(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
