package health.concord.intake.referral;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox is narrowed to; each part that is null leaves it as wide as it is.
 *
 * @param sites of the caller; not looked at for a partner clinic
 * @param organisation the partner clinic whose referrals are asked for
 * @param undecided only those that wait for a decision, or only those that do not
 * @param overdueOn only those whose next step was due before this day
 */
record FilterReferrals(
        Set<String> sites,
        @Nullable String organisation,
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable String owner,
        @Nullable SourceKind source,
        @Nullable Boolean undecided,
        @Nullable LocalDate overdueOn) {}
