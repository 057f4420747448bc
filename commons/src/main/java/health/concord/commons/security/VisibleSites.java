package health.concord.commons.security;

import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sites a list may show. */
@ApplicationScoped
public class VisibleSites {

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    /** All that the caller may see, by their codes. */
    public List<String> all() {
        return sites.all().stream().map(Site::code).filter(caller::maySee).toList();
    }

    /** The site asked for, which the caller must be allowed to see; all that the caller may see when none was. */
    public List<String> asked(@Nullable String site) {
        if (site == null || site.isBlank()) {
            return all();
        }
        sites.require("site", site);
        caller.requireSite(site);
        return List.of(site);
    }
}
