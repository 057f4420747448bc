package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer was asked about a coverage (270), and what it answered (271).
 *
 * @param why codes of why it was not sent or not answered
 * @param active null while that is not known
 * @param billTo the payer that is to be billed, where the answer names another
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EligibilityCheck(
        UUID id,
        LocalDate serviceDate,
        String state,
        @Nullable String why,
        @Nullable Boolean active,
        @Nullable String plan,
        @Nullable BillTo billTo,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Benefit> benefits,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    /** The true payer or sub-payer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BillTo(@Nullable String name, @Nullable String ediId) {

        public String words() {
            return (name == null ? "" : name) + (ediId == null ? "" : " (" + ediId + ")");
        }
    }

    /**
     * One benefit, with the codes of X12 element EB.
     *
     * @param tenThousandths of the whole, for a share: 2000 is 20 percent
     * @param inNetwork Y, N or W
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Benefit(
            String information,
            @Nullable List<String> serviceTypes,
            @Nullable String period,
            @Nullable Long amountCents,
            @Nullable Integer tenThousandths,
            @Nullable String inNetwork) {

        private static final int TEN_THOUSANDTHS_OF_PERCENT = 2;

        public String words() {
            return Say.code("eligibility.information", information);
        }

        public String amount() {
            if (amountCents != null) {
                return Dollars.of(amountCents);
            }
            return tenThousandths == null
                    ? "–"
                    : BigDecimal.valueOf(tenThousandths, TEN_THOUSANDTHS_OF_PERCENT)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " %";
        }

        public String periodWords() {
            return period == null ? "–" : Say.code("eligibility.period", period);
        }

        public String networkWords() {
            return inNetwork == null ? "–" : Say.code("eligibility.network", inNetwork);
        }

        public String serviceWords() {
            return serviceTypes == null || serviceTypes.isEmpty() ? "–" : String.join(", ", serviceTypes);
        }
    }

    public String stateWords() {
        return Say.code("eligibility.state", state);
    }

    public String whyWords() {
        return why == null ? "" : why;
    }

    public boolean isAnswered() {
        return state.equals("ANSWERED");
    }

    public boolean isWaiting() {
        return state.equals("ASKED");
    }

    public List<Benefit> told() {
        return benefits == null ? List.of() : benefits;
    }
}
