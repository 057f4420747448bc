package health.concord.billing.intake;

import health.concord.billing.delivery.Program;
import java.time.LocalDate;
import java.util.UUID;

/** One client's services of one day and program, and the payer who would be told of them. */
public record DisclosureQuestion(UUID client, UUID payer, String payerName, Program program, LocalDate serviceDate) {}
