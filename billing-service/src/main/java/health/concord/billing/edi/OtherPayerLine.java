package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What an earlier payer answered about one line (loop 2430).
 *
 * @param payer its id, as in {@link OtherPayer}
 * @param remaining what it left to the person (AMT*EAF)
 */
public record OtherPayerLine(
        String payer, Money paid, Money remaining, LocalDate answeredOn, List<Adjustment> adjustments) {}
