package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param notAt weekly times in which the client asks not to be booked, in the site's time; all there are */
public record SayWishes(@NotNull @Size(max = 30) List<@NotNull @Valid WeeklySlot> notAt) {}
