package health.concord.commons.time;

import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's sites, from configuration. */
@ApplicationScoped
public class SiteCatalogue {

    private final Map<String, Site> byCode = new TreeMap<>();

    @Inject
    SiteCatalogue(SiteSettings settings) {
        settings.sites().forEach((code, site) -> byCode.put(code, new Site(code, site.name(), site.zone())));
    }

    public List<Site> all() {
        return List.copyOf(byCode.values());
    }

    /** The zone of a stored site; an unknown code here is a fault of configuration. */
    public ZoneId zone(String code) {
        Site site = byCode.get(code);
        if (site == null) {
            throw new IllegalStateException("no site is configured under the code of a stored row");
        }
        return site.zone();
    }

    /** The site a request names; an unknown one is a problem with that field. */
    public Site require(String field, String code) {
        Site site = byCode.get(code);
        if (site == null) {
            throw Problems.invalid(field, "is not a site of this program; give one of " + byCode.keySet());
        }
        return site;
    }
}
