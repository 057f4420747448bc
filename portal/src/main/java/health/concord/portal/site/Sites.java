package health.concord.portal.site;

import health.concord.portal.form.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The program's sites, from configuration, in order of their codes. */
@ApplicationScoped
public class Sites {

    private final List<Site> all;

    @Inject
    Sites(SiteSettings settings) {
        all = new TreeMap<>(settings.sites())
                .entrySet().stream()
                        .map(site -> new Site(
                                site.getKey(),
                                site.getValue().name(),
                                site.getValue().zone()))
                        .toList();
    }

    public List<Site> all() {
        return all;
    }

    /** As a field offers them. */
    public List<Choice> choices() {
        return all.stream().map(site -> new Choice(site.code(), site.name())).toList();
    }

    /** Those of these codes that are sites of the program. */
    public List<String> known(Collection<String> codes) {
        return among(codes).stream().map(Site::code).toList();
    }

    /** Those of the program's sites that are among the codes. */
    public List<Site> among(Collection<String> codes) {
        return all.stream().filter(site -> codes.contains(site.code())).toList();
    }
}
