package health.concord.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What tells the browser to be strict with every answer of ours. */
@ApplicationScoped
class SecurityHeaders {

    private static final String ASSETS = "/assets/";
    private static final String WEBJARS = "/webjars/";
    private static final String MVNPM = "/_static/";

    private static final String CALENDAR = "/calendar";
    /** Of nothing: FullCalendar puts an empty style element on the page and fills it by script; its icons are a font. */
    private static final String EMPTY_STYLE = " 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private final String policy;
    private final String calendarPolicy;

    @Inject
    SecurityHeaders(@ConfigProperty(name = "concord.issuer") URI issuer) {
        // Forms may lead to Keycloak, by the redirect of signing out or of a session that ended. Nothing inline runs.
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority()
                + "; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
        calendarPolicy = policy.replace("style-src 'self'", "style-src 'self'" + EMPTY_STYLE)
                .replace("font-src 'self'", "font-src 'self' data:");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.HEADERS);
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        String path = request.normalizedPath();
        boolean calendar = path.equals(CALENDAR) || path.startsWith(CALENDAR + "/");
        headers.set("Content-Security-Policy", calendar ? calendarPolicy : policy);
        headers.set("X-Frame-Options", "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.startsWith(ASSETS) && !path.startsWith(WEBJARS) && !path.startsWith(MVNPM)) {
            // People's records stay in no cache and not behind the back button of the next person.
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }
}
