package health.concord.billing.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a person.
 *
 * @param cardToken the processor's token of the card, for a card; card numbers never come here
 * @param serviceDate day of care that it is for, such as a copayment at the door: the claim of that day tells the payer.
 *     Without one it is towards what is owed
 */
public record TakePayment(
        @NotBlank @Size(max = 40) String site,
        @NotNull Method method,
        @NotNull @Min(1) @Max(10_000_000) Long amountCents,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{3,100}") String cardToken,
        @Nullable @Size(max = 200) String note,
        @Nullable LocalDate serviceDate) {

    /** How it was paid. */
    public enum Method {
        CARD,
        CASH,
        CHECK
    }
}
