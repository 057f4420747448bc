package health.concord.billing.codingedit;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.policy.ClaimForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loaded file.
 *
 * @param number of the loads for one day, from 1; the last one of each part holds
 * @param part which of the day's files it is
 * @param parts how many files the day has; they hold once all are there
 * @param standing whether it counts
 * @param until the last service day it holds for; null while no later one is on file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        Instant loadedAt,
        EditStanding.Code standing,
        @Nullable LocalDate until) {

    static EditFileView of(EditFile file, EditStanding standing) {
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
                file.loadedAt(),
                standing.code(),
                standing.until());
    }
}
