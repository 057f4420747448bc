package health.concord.billing.delivery;

import java.time.LocalDate;
import java.util.UUID;

/** Tells the rest of billing, in the same transaction, that a service is new or was amended. */
public record ServiceHeard(UUID service, UUID client, String site, LocalDate weekOf) {}
