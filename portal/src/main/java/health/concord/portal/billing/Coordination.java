package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim among those of a client's payers.
 *
 * @param earlier the claim on the payer before; null for one on the first
 * @param asksCents what it asks for of what was left before it
 * @param mayBeSentFromHere whether the payer before passed it on, and nobody has answered it or taken it in
 * @param mayBeLeftToPerson whether it asks a further payer and has not left
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coordination(
        @Nullable UUID earlier,
        @Nullable Long asksCents,
        @Nullable List<Before> before,
        @Nullable List<After> after,
        boolean mayBeSentFromHere,
        boolean mayBeLeftToPerson) {

    /** What a payer before answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Before(String name, LocalDate answeredOn, long paidCents, long leftCents) {

        public String paid() {
            return Dollars.of(paidCents);
        }

        public String left() {
            return Dollars.of(leftCents);
        }
    }

    /**
     * A claim on a payer behind.
     *
     * @param forwarded whether the payer before passed it on by itself
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record After(
            UUID claim,
            String number,
            String name,
            String state,
            long asksCents,
            boolean forwarded,
            boolean leftToPerson) {

        public String asks() {
            return Dollars.of(asksCents);
        }

        public String stateWords() {
            return ClaimStates.words(state);
        }
    }

    public List<Before> answers() {
        return before == null ? List.of() : before;
    }

    public List<After> further() {
        return after == null ? List.of() : after;
    }

    public @Nullable String asks() {
        return asksCents == null ? null : Dollars.of(asksCents);
    }

    /** Whether there is anything to say: most claims have one payer. */
    public boolean isShared() {
        return earlier != null || !answers().isEmpty() || !further().isEmpty();
    }
}
