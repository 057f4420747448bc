package health.concord.matching.eligibility;

import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Facts;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.List;

/** A therapist that nothing speaks against, with the open times the client can come, from a first possible day. */
public record TherapistCandidate(TherapistProfile therapist, List<Slot> slots, LocalDate from, Facts facts) {}
