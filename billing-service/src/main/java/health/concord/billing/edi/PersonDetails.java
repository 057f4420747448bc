package health.concord.billing.edi;

import java.time.LocalDate;

/**
 * What a payer knows a patient by, besides the name.
 *
 * @param sex {@code F}, {@code M} or {@code U}
 */
public record PersonDetails(PostalAddress address, LocalDate birthDate, String sex) {}
