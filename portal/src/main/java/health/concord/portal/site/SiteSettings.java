package health.concord.portal.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.ZoneId;
import java.util.Map;

/** {@code concord.sites.<code>.name} and {@code .zone}: the file that is given to every service. */
@ConfigMapping(prefix = "concord.sites")
interface SiteSettings {

    @WithParentName
    Map<String, SiteSetting> sites();

    interface SiteSetting {
        String name();

        ZoneId zone();
    }
}
