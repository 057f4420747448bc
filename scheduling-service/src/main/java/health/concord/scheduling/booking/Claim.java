package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;

/** A resource wanted for a time. */
record Claim(BookedResource resource, Interval when) {}
