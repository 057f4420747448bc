package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service line.
 *
 * @param control our number of the line, by which the payer's answer finds it (REF*6R)
 * @param revCode on an institutional claim
 * @param placeOfService on a professional line where it is not the claim's own
 * @param authorisation on a professional line, the payer's number of one that is not the claim's own (REF*G1)
 * @param practitioner on a professional line, who gave the care, where it is not the claim's (loop 2420A)
 * @param others what earlier payers answered about the line
 */
public record FiledLine(
        String control,
        LocalDate date,
        String code,
        List<String> modifiers,
        @Nullable String revCode,
        @Nullable String placeOfService,
        int units,
        Money amount,
        @Nullable String authorisation,
        @Nullable Practitioner practitioner,
        List<OtherPayerLine> others) {}
