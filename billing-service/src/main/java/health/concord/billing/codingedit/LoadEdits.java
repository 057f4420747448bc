package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import java.time.LocalDate;

/**
 * A file to be loaded.
 *
 * @param form of the claims it is for: practitioners' files are for professional, hospitals' for institutional claims
 * @param effectiveFrom first day of the quarter
 */
record LoadEdits(EditKind kind, ClaimForm form, LocalDate effectiveFrom, String name) {}
