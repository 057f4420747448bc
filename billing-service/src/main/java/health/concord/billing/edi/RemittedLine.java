package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer answered about one service line (SVC).
 *
 * @param code null where the payer's own cannot be read
 * @param control our own number of the line (REF*6R), where the payer gives it back
 * @param remarks remark codes (LQ*HE)
 */
public record RemittedLine(
        @Nullable String code,
        List<String> modifiers,
        Money charged,
        Money paid,
        @Nullable LocalDate date,
        @Nullable String control,
        List<Adjustment> adjustments,
        List<String> remarks) {

    Money adjusted() {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
