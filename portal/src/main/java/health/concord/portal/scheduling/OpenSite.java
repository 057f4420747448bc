package health.concord.portal.scheduling;

import java.util.List;

/** When a site is open from now on. */
public record OpenSite(List<Series.Slot> slots) {}
