package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loaded file of code pairs or unit limits.
 *
 * @param number of the loads for one day, from 1
 * @param standing {@code HOLDS}, {@code WAITS_FOR_PARTS} or {@code REPLACED} by a later load for its day
 * @param until the last service day it holds for; null while no later one is on file
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EditFile(
        UUID id,
        String kind,
        String form,
        LocalDate effectiveFrom,
        int number,
        int part,
        int parts,
        String name,
        int rows,
        String loadedBy,
        Instant loadedAt,
        String standing,
        @Nullable LocalDate until) {

    public String kindWords() {
        return Say.code("program.edits", kind);
    }

    public String formWords() {
        return Say.code("billing.word", form);
    }

    /** As one reads it on a day: from when, until when, or why not. */
    public String standingWords(LocalDate today) {
        if (!isHolding()) {
            return Say.code("program.editStanding", standing);
        }
        if (effectiveFrom.isAfter(today)) {
            return Say.words("program.editsFrom", effectiveFrom);
        }
        return until == null
                ? Say.words("program.editsHold")
                : Say.words(until.isBefore(today) ? "program.editsHeldUntil" : "program.editsHoldUntil", until);
    }

    /** Whether services of this day are checked against it. */
    public boolean isHoldingOn(LocalDate day) {
        return isHolding() && !effectiveFrom.isAfter(day) && (until == null || !until.isBefore(day));
    }

    private boolean isHolding() {
        return standing.equals("HOLDS");
    }

    public String rowWords() {
        return String.format(Locale.US, "%,d", rows);
    }
}
