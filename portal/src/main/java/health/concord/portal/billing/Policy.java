package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer's dated terms. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Policy(
        UUID id,
        UUID payer,
        String program,
        int number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Terms terms) {

    /** What claims are made by. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Terms(
            String claimForm,
            @Nullable PerDiem perDiem,
            String unitRule,
            @Nullable List<String> authRequired,
            boolean noteRequired,
            @Nullable Integer timelyFilingDays,
            String source) {

        public String formWords() {
            return TrialBalance.words(claimForm);
        }

        public String authWords() {
            return authRequired == null || authRequired.isEmpty()
                    ? Say.words("billing.none")
                    : String.join(", ", authRequired);
        }
    }

    /** A day paid as one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PerDiem(
            String code,
            @Nullable Integer dayMinMinutes,
            @Nullable Integer weekMinDays) {}
}
