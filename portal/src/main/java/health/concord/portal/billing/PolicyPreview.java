package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy would make of these services. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyPreview(long readyCents, long heldCents, List<Line> lines, List<LeftOut> unbilled) {

    /** A line of the claim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            LocalDate date,
            String code,
            @Nullable List<String> modifiers,
            int units,
            int minutes,
            long amountCents,
            @Nullable List<LineHold> holds,
            @Nullable List<Why> trace) {

        public String amount() {
            return Dollars.of(amountCents);
        }

        public String codeWords() {
            return modifiers == null || modifiers.isEmpty() ? code : code + " " + String.join(" ", modifiers);
        }

        public List<LineHold> held() {
            return holds == null ? List.of() : holds;
        }

        public List<Why> reasons() {
            return trace == null ? List.of() : trace;
        }
    }

    /** Why a line is as it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Why(String rule, String text) {}

    /** What is on no claim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LeftOut(int service, String reason, String text) {}

    public String ready() {
        return Dollars.of(readyCents);
    }

    public String held() {
        return Dollars.of(heldCents);
    }
}
