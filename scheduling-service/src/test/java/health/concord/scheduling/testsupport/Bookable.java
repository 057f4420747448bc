package health.concord.scheduling.testsupport;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/** A known client with an episode, and a clinician, at one site. */
public record Bookable(String site, String client, String episode, String clinician) {

    public static Bookable at(String site) {
        String client = World.client(site);
        return new Bookable(site, client, World.episode(client, site), World.clinician(site));
    }

    public Bookable with(String otherClinician) {
        return new Bookable(site, client, episode, otherClinician);
    }

    /** Next Monday at that time at the site. */
    public String time(String at) {
        ZoneId zone = site.equals("mesa") ? World.MESA_ZONE : World.HARBOR_ZONE;
        return OffsetDateTime.ofInstant(
                        World.nextMonday()
                                .atTime(LocalTime.parse(at))
                                .atZone(zone)
                                .toInstant(),
                        zone)
                .toString();
    }

    /** A good request for individual therapy next Monday. */
    public Map<String, Object> body(String from, String to) {
        return Json.of(
                "site",
                site,
                "client",
                client,
                "episode",
                episode,
                "clinician",
                clinician,
                "type",
                "INDIVIDUAL_THERAPY",
                "from",
                time(from),
                "to",
                time(to),
                "mode",
                "IN_PERSON");
    }
}
