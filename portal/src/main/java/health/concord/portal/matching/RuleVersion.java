package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the placement rules, without the rules.
 *
 * @param replacedOn the day from which a newer one is in force; null for the newest
 * @param status {@code COMING}, {@code IN_FORCE} or {@code REPLACED}
 * @param author who wrote it; null where an older file does not say
 * @param reason why it was written; null where an older file does not say
 * @param rules how many there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleVersion(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate replacedOn,
        String status,
        String title,
        String review,
        @Nullable String author,
        @Nullable String reason,
        int rules) {

    public boolean isInForce() {
        return status.equals("IN_FORCE");
    }

    public String statusWords() {
        return Say.code("matching.rules", status.equals("COMING") || isInForce() ? status : "REPLACED");
    }
}
