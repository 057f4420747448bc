package health.concord.portal.coverage;

import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.EligibilityCheck;
import health.concord.portal.billing.Payer;
import health.concord.portal.form.Choice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The payer that is to be billed instead of a coverage's own, as the newest answer names it (271). Claims wait as
 * {@code PAYER_DIFFERS} until it is taken over.
 *
 * @param check the answer
 * @param known payers on file with the id it names; none where it was never registered
 */
record OtherPayer(EligibilityCheck check, EligibilityCheck.BillTo billTo, List<Payer> known) {

    /** Null where the newest answer names none by its id, or one that is billed before the coverage's own anyway. */
    static @Nullable OtherPayer of(
            Coverage coverage, List<Coverage> ofClient, List<EligibilityCheck> checks, List<Payer> payers) {
        EligibilityCheck newest = checks.stream()
                .filter(EligibilityCheck::isAnswered)
                .max(Comparator.comparing(one -> Objects.requireNonNullElse(one.answeredAt(), Instant.EPOCH)))
                .orElse(null);
        EligibilityCheck.BillTo named = newest == null ? null : newest.billTo();
        if (newest == null || named == null || named.ediId() == null) {
            return null;
        }
        List<Payer> known = payers.stream()
                .filter(payer -> named.ediId().equals(payer.ediId()))
                .toList();
        boolean billedAnyway = ofClient.stream()
                .filter(one -> one.rank() <= coverage.rank() && one.overlaps(coverage))
                .anyMatch(one -> known.stream().anyMatch(payer -> payer.id().equals(one.payer())));
        return billedAnyway ? null : new OtherPayer(newest, named, known);
    }

    public boolean isOnFile() {
        return !known.isEmpty();
    }

    /** Several have the id: then it has to be said which. */
    public boolean isAmbiguous() {
        return known.size() > 1;
    }

    public List<Choice> choices() {
        return Choice.byLabel(known, Payer::id, Payer::name);
    }
}
