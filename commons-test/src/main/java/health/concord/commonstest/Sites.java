package health.concord.commonstest;

import java.util.Map;

/** The demo program's two sites, in two time zones. */
final class Sites {

    static final Map<String, String> SETTINGS = Map.of(
            "concord.sites.harbor.name", "Harbor Street",
            "concord.sites.harbor.zone", "America/New_York",
            "concord.sites.mesa.name", "Mesa Verde",
            "concord.sites.mesa.zone", "America/Denver");

    private Sites() {}
}
