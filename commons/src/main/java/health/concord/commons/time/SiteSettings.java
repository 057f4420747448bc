package health.concord.commons.time;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;
import java.util.Map;

/** {@code concord.sites.<code>.name} and {@code .zone}: the same file is given to every service. */
@ConfigMapping(prefix = "concord")
public interface SiteSettings {

    Map<String, SiteSetting> sites();

    interface SiteSetting {
        String name();

        ZoneId zone();
    }
}
