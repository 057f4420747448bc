package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import java.time.LocalDate;

/**
 * A file to be loaded.
 *
 * @param form of the claims it is for: practitioners' files are for professional, hospitals' for institutional claims
 * @param effectiveFrom first day of the quarter
 * @param part which of the quarter's files it is, from 1
 * @param parts how many files the quarter has; they hold once all are there
 */
public record LoadEdits(EditKind kind, ClaimForm form, LocalDate effectiveFrom, String name, int part, int parts) {}
