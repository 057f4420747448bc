package health.concord.billing.policy;

import health.concord.billing.delivery.Program;
import health.concord.billing.payer.RegisterPayer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shipped example, as its file has it: a payer with its policies. */
public record PolicyExample(RegisterPayer payer, List<Terms> policies) {

    /** A policy without the payer's id, which only the program that imports it knows. */
    public record Terms(
            Program program,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            PolicyTerms terms) {}
}
