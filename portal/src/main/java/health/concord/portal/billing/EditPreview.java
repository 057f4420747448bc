package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a table of code pairs or unit limits would change about open claims.
 *
 * @param clients who have open claims in the time
 * @param lines of those claims that were looked at
 * @param held lines that nothing holds now
 * @param freed lines that nothing would hold any more
 * @param otherwise lines with other reasons or other modifiers
 * @param items the first of the changes, by client and day
 * @param more whether there are more than these
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EditPreview(
        int clients,
        int lines,
        int held,
        int freed,
        int otherwise,
        long heldCents,
        long freedCents,
        List<Row> items,
        boolean more) {

    public String heldDollars() {
        return Dollars.of(heldCents);
    }

    public String freedDollars() {
        return Dollars.of(freedCents);
    }

    /**
     * A line that would change.
     *
     * @param number of its claim
     * @param comes what would hold it
     * @param goes what would hold it no more
     * @param modifiers as they would be
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            UUID claim,
            String number,
            LocalDate serviceDate,
            @Nullable String code,
            long amountCents,
            String change,
            List<LineHold> comes,
            List<LineHold> goes,
            List<String> modifiers) {

        public String amount() {
            return Dollars.of(amountCents);
        }

        /** The code with the modifiers it would go with. */
        public String codeWords() {
            String named = code == null ? "–" : code;
            return modifiers.isEmpty() ? named : named + " " + String.join(" ", modifiers);
        }

        public String changeWords() {
            return Say.code("program.editChange", change);
        }

        public boolean isHeld() {
            return change.equals("HELD");
        }

        public boolean isFreed() {
            return change.equals("FREED");
        }
    }
}
