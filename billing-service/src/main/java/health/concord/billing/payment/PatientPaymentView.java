package health.concord.billing.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment on the wire.
 *
 * @param refundingCents what is on its way back, its processor not having said yet how that went
 * @param claim that tells the payer of it; null until one was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatientPaymentView(
        UUID id,
        UUID client,
        String site,
        TakePayment.Method method,
        long amountCents,
        long refundedCents,
        long refundingCents,
        String currency,
        String state,
        @Nullable String processorId,
        @Nullable LocalDate serviceDate,
        @Nullable UUID claim,
        String madeBy,
        Instant madeAt,
        long version) {

    static PatientPaymentView of(PatientPayment payment) {
        return new PatientPaymentView(
                payment.id(),
                payment.client(),
                payment.site(),
                payment.method(),
                payment.amountCents(),
                payment.refundedCents(),
                payment.refundingCents(),
                Money.CURRENCY,
                payment.state().name(),
                payment.processorId(),
                payment.serviceDate(),
                payment.claim(),
                payment.madeBy(),
                payment.madeAt(),
                payment.version());
    }
}
