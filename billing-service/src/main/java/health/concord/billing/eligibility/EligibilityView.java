package health.concord.billing.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.edi.BenefitReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check on the wire.
 *
 * @param why codes of why it was not sent or could not be answered; empty otherwise
 * @param active whether the plan was active; null while that is not known
 * @param billTo the payer that is to be billed, where the answer names another than was asked
 * @param benefits copay (B), coinsurance (A), deductible (C) and the like, as the payer tells them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityView(
        UUID id,
        UUID client,
        UUID coverage,
        UUID payer,
        LocalDate serviceDate,
        String state,
        String why,
        @Nullable Boolean active,
        @Nullable String plan,
        @Nullable BillTo billTo,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<BenefitView> benefits,
        Instant askedAt,
        @Nullable Instant answeredAt,
        long version) {

    private static final String ACTIVE = "1";
    private static final String INACTIVE = "6";

    /** The true payer or sub-payer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BillTo(@Nullable String name, @Nullable String ediId) {

        /** Active coverage, another payer, a managed care plan, or whom to ask instead (EB01). */
        private static final Set<String> NAMES_IT = Set.of("1", "R", "MC", "U");

        /** A managed Medicaid plan answers through the state: the claim goes to the plan (ottehr #7447). */
        static @Nullable BillTo of(@Nullable BenefitReport answer) {
            return answer == null
                    ? null
                    : answer.benefits().stream()
                            .filter(benefit ->
                                    benefit.otherPayerName() != null && NAMES_IT.contains(benefit.information()))
                            .map(benefit -> new BillTo(benefit.otherPayerName(), benefit.otherPayerId()))
                            .findFirst()
                            .orElse(null);
        }
    }

    /** One benefit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BenefitView(
            String information,
            List<String> serviceTypes,
            @Nullable String period,
            @Nullable Long amountCents,
            @Nullable Integer tenThousandths,
            @Nullable String inNetwork) {}

    static EligibilityView of(EligibilityCheck check) {
        BenefitReport answer = check.answer();
        List<BenefitReport.Benefit> benefits = answer == null ? List.of() : answer.benefits();
        return new EligibilityView(
                check.id(),
                check.client(),
                check.coverage(),
                check.payer(),
                check.serviceDate(),
                check.state().name(),
                check.why(),
                active(benefits),
                benefits.stream()
                        .filter(benefit -> benefit.plan() != null)
                        .map(BenefitReport.Benefit::plan)
                        .findFirst()
                        .orElse(null),
                BillTo.of(answer),
                answer == null ? null : answer.from(),
                answer == null ? null : answer.until(),
                benefits.stream()
                        .filter(benefit -> benefit.amount() != null || benefit.tenThousandths() != null)
                        .map(EligibilityView::benefit)
                        .toList(),
                check.askedAt(),
                check.answeredAt(),
                check.version());
    }

    private static @Nullable Boolean active(List<BenefitReport.Benefit> benefits) {
        if (benefits.stream().anyMatch(benefit -> benefit.information().equals(INACTIVE))) {
            return false;
        }
        return benefits.stream().anyMatch(benefit -> benefit.information().equals(ACTIVE)) ? true : null;
    }

    private static BenefitView benefit(BenefitReport.Benefit benefit) {
        return new BenefitView(
                benefit.information(),
                benefit.serviceTypes(),
                benefit.period(),
                benefit.amount() == null ? null : benefit.amount().cents(),
                benefit.tenThousandths(),
                benefit.inNetwork());
    }
}
