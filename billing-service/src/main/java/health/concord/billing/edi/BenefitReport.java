package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer says of a person's coverage (271).
 *
 * @param trace our number of the question (TRN02); null where the payer did not give it back
 * @param payerId who answers (NM1*PR)
 * @param refusals codes of why it could not answer (AAA03), for example {@code 75} not found
 */
public record BenefitReport(
        @Nullable String trace,
        @Nullable String payerName,
        @Nullable String payerId,
        @Nullable String memberId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> refusals,
        List<Benefit> benefits)
        implements InboundTransaction {

    /**
     * EB.
     *
     * @param information EB01: {@code 1} active, {@code 6} inactive, {@code A} coinsurance, {@code B} copay, {@code C}
     *     deductible, {@code R} another payer, {@code MC} a managed care plan, {@code U} whom to ask instead
     * @param serviceTypes EB03, for example {@code 30} whole plan, {@code MH} mental health, {@code AI} substance use
     * @param period EB06, for example {@code 23} year, {@code 29} remaining
     * @param tenThousandths EB08 as parts of ten thousand: 20 % is 2000
     * @param inNetwork EB12
     * @param otherPayerName the payer that is to be billed instead or first (loop 2120)
     */
    public record Benefit(
            String information,
            List<String> serviceTypes,
            @Nullable String insuranceType,
            @Nullable String plan,
            @Nullable String period,
            @Nullable Money amount,
            @Nullable Integer tenThousandths,
            @Nullable String inNetwork,
            @Nullable String otherPayerName,
            @Nullable String otherPayerId) {}
}
