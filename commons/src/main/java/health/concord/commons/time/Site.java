package health.concord.commons.time;

import java.time.ZoneId;

/**
 * A place where the program runs.
 *
 * @param code its id everywhere, for example {@code harbor}
 * @param name as people call it
 * @param zone decides what a day and a week are there
 */
public record Site(String code, String name, ZoneId zone) {}
