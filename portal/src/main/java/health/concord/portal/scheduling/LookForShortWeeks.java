package health.concord.portal.scheduling;

import java.time.LocalDate;

/** Looks for weeks that fall short now, not only from Wednesday on. */
public record LookForShortWeeks(String site, LocalDate weekOf) {}
