package health.concord.scheduling.site;

import health.concord.commons.time.Site;

/**
 * A place where the program runs.
 *
 * @param site its code, used wherever a site is named
 * @param zone decides what a day and a week are there
 */
public record SiteView(String site, String name, String zone) {

    static SiteView of(Site site) {
        return new SiteView(site.code(), site.name(), site.zone().getId());
    }
}
