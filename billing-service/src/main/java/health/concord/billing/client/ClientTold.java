package health.concord.billing.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake tells of a client, as far as claims need it. */
record ClientTold(
        UUID client,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable AddressTold address) {}
