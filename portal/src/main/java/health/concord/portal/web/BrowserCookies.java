package health.concord.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cookies of our own: no script reads them, no other site's page sends them, and in production none goes over plain HTTP. */
@ApplicationScoped
public class BrowserCookies {

    @ConfigProperty(name = "concord.cookies.secure")
    boolean secure;

    public NewCookie of(String name, String value, String path, Duration kept) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge((int) kept.toSeconds())
                .build();
    }

    /** Makes the browser forget it. */
    public NewCookie none(String name, String path) {
        return of(name, "", path, Duration.ZERO);
    }
}
