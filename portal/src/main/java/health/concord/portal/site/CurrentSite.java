package health.concord.portal.site;

import health.concord.portal.person.SignedIn;
import health.concord.portal.time.SiteTime;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The site the person looks at now: the one chosen last in this browser, else the first of their own. */
@RequestScoped
public class CurrentSite {

    static final String COOKIE = "concord-site";

    @Inject
    HttpServerRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** Those the person works at. */
    public List<Site> choices() {
        return sites.among(signedIn.person().sites());
    }

    public Site site() {
        List<Site> choices = choices();
        if (choices.isEmpty()) {
            throw new NoSite();
        }
        Cookie chosen = request.getCookie(COOKIE);
        return choices.stream()
                .filter(site -> chosen != null && site.code().equals(chosen.getValue()))
                .findFirst()
                .orElse(choices.getFirst());
    }

    public SiteTime time() {
        return timeAt(site());
    }

    public SiteTime timeAt(Site site) {
        return new SiteTime(site.zone(), Instant.now(clock));
    }
}
