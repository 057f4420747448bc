package health.concord.portal.site;

import java.time.ZoneId;

/**
 * A place where the program runs.
 *
 * @param code its id everywhere, for example {@code harbor}
 * @param name as people call it
 * @param zone decides what a day is there
 */
public record Site(String code, String name, ZoneId zone) {}
