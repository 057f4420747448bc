package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import java.time.LocalDate;
import java.util.UUID;

/** A day that a further payer would be told of. */
record RemainderMatter(UUID payer, Program program, LocalDate day) {}
