package health.concord.scheduling.site;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param slots when the site is open, in its own time; none when it is open at all times */
public record OpenSite(@NotNull @Size(max = 30) List<@NotNull @Valid WeeklySlot> slots) {}
