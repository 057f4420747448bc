package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payer that answered before the one the claim goes to (loops 2320 and 2330).
 *
 * @param subscriber its subscriber, without details
 * @param relationship of the patient to that subscriber, {@code 18} self
 * @param control its own number of the claim, where it gave one
 * @param paid what it paid for the claim (AMT*D)
 * @param remaining what it left to the person (AMT*EAF); null where the lines say it
 * @param answeredOn null where the lines say it
 * @param adjustments of the claim as a whole; those of lines stand at the lines
 */
public record OtherPayer(
        Subscriber subscriber,
        String relationship,
        PayerName payer,
        boolean benefitsAssigned,
        @Nullable String control,
        Money paid,
        @Nullable Money remaining,
        @Nullable LocalDate answeredOn,
        List<Adjustment> adjustments) {}
