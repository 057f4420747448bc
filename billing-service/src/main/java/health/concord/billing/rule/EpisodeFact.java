package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode as the rules see it.
 *
 * @param program the program of record
 * @param hasDiagnosis whether at least one diagnosis is on file
 * @param certifications all that are known of physicians
 */
public record EpisodeFact(
        UUID id,
        Program program,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean hasDiagnosis,
        List<CertifiedNeed> certifications) {

    boolean isOpen(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }
}
