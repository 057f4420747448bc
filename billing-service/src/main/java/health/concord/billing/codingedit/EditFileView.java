package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A loaded file.
 *
 * @param number of the loads for one day, from 1; the last one of each part holds
 * @param part which of the day's files it is
 * @param parts how many files the day has; they hold once all are there
 */
public record EditFileView(
        UUID id,
        EditKind kind,
        ClaimForm form,
        LocalDate effectiveFrom,
        int number,
        int part,
        int parts,
        String name,
        String sha256,
        int rows,
        String loadedBy,
        Instant loadedAt) {

    static EditFileView of(EditFile file) {
        return new EditFileView(
                file.id(),
                file.kind(),
                file.form(),
                file.effectiveFrom(),
                file.number(),
                file.part(),
                file.parts(),
                file.name(),
                file.sha256(),
                file.rowCount(),
                file.loadedBy(),
                file.loadedAt());
    }
}
