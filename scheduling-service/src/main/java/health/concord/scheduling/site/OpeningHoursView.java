package health.concord.scheduling.site;

import health.concord.scheduling.calendar.WeeklySlot;
import java.util.List;

/** When a site is open each week; without slots it is open at all times. */
public record OpeningHoursView(String site, String zone, List<WeeklySlot> slots, long version) {}
