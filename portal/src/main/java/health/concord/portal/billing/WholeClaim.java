package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its lines, what holds them, and why each is as it is.
 *
 * @param payerControl the payer's own number of it
 * @param successor the claim that replaces or voids it
 * @param mayBeSentAgain whether it was rejected, and is sent again once mended
 * @param mayBeReplaced whether its payer took it in and gave its number
 * @param mayBeVoided likewise, and no other takes its place yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WholeClaim(
        UUID id,
        String number,
        UUID client,
        UUID episode,
        UnitsLeft.@Nullable PayerName payer,
        LocalDate weekOf,
        String state,
        long totalCents,
        List<Line> lines,
        List<Step> history,
        @Nullable String consentNote,
        @Nullable String needsReplacement,
        @Nullable UUID batch,
        @Nullable String payerControl,
        @Nullable UUID successor,
        boolean mayBeSentAgain,
        boolean mayBeReplaced,
        boolean mayBeVoided) {

    public String total() {
        return Dollars.of(totalCents);
    }

    public String stateWords() {
        return ClaimStates.words(state);
    }

    public String payerWords() {
        return payer == null ? Say.words("billing.nobodyYet") : payer.name();
    }

    public List<Hold> holds() {
        return lines.stream().flatMap(line -> line.stops().stream()).toList();
    }

    /** One service or one day on the claim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            LocalDate serviceDate,
            @Nullable String code,
            @Nullable List<String> modifiers,
            @Nullable String revCode,
            @Nullable String placeOfService,
            int units,
            int minutes,
            long amountCents,
            @Nullable List<Hold> holds,
            @Nullable List<Trace> trace) {

        public String amount() {
            return Dollars.of(amountCents);
        }

        public List<Hold> stops() {
            return holds == null ? List.of() : holds;
        }

        public List<Trace> reasons() {
            return trace == null ? List.of() : trace;
        }

        public String codeWords() {
            String main = code == null ? "–" : code;
            return modifiers == null || modifiers.isEmpty() ? main : main + " " + String.join(" ", modifiers);
        }
    }

    /** Something that stops a line. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hold(
            UUID id,
            LocalDate serviceDate,
            String code,
            @Nullable String detail,
            String text,
            @Nullable List<String> clearedBy,
            @Nullable List<String> waivedBy,
            @Nullable String predicts) {

        /** Whether one of these roles may let the line go in spite of it. */
        public boolean isWaivedBy(Collection<Role> roles) {
            return waivedBy != null && roles.stream().map(Role::inToken).anyMatch(waivedBy::contains);
        }

        public HoldReason reason() {
            return HoldReason.of(code);
        }
    }

    /** A rule that made the line what it is, with what it looked at. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Trace(String rule, String text, @Nullable Map<String, String> inputs) {

        public String inputWords() {
            return inputs == null
                    ? ""
                    : inputs.entrySet().stream()
                            .map(input -> input.getKey() + " " + input.getValue())
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
    }

    /** A step of its history. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            Instant at, String by, String to, @Nullable String why) {

        public String words() {
            return ClaimStates.words(to);
        }
    }
}
