package health.concord.billing.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.delivery.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy version on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyView(
        UUID id,
        UUID payer,
        Program program,
        int number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        PolicyTerms terms,
        Instant createdAt,
        long version) {

    static PolicyView of(PayerPolicy policy) {
        PolicyVersion stored = policy.asVersion();
        return new PolicyView(
                stored.id(),
                stored.payer(),
                stored.program(),
                stored.number(),
                stored.effectiveFrom(),
                stored.effectiveTo(),
                stored.terms(),
                policy.createdAt(),
                policy.version());
    }
}
