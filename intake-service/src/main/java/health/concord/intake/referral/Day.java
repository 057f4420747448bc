package health.concord.intake.referral;

import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is at a site. */
record Day(LocalDate date, ZoneId zone) {}
