package health.concord.billing.edi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asks which payer about whom.
 *
 * @param trace our number of the question, which the answer gives back
 * @param subscriber the insured person
 * @param patient null where the subscriber is the patient
 */
public record PayerQuestion(
        String trace,
        PayerName payer,
        BillingProvider provider,
        Subscriber subscriber,
        @Nullable Patient patient,
        LocalDate from,
        LocalDate to) {}
