package health.concord.scheduling.clinician;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A weekly time at a site in which a clinician can be booked. */
@Embeddable
record AvailabilityWindow(String site, @Embedded WeeklySlot slot) {}
