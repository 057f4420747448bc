package health.concord.billing.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What intake tells of a client, as far as claims need it.
 *
 * @param mergedInto the record of the same person that counts instead of this one
 */
record ClientTold(
        UUID client,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable AddressTold address,
        @Nullable UUID mergedInto) {}
