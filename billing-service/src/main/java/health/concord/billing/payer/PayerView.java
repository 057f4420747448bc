package health.concord.billing.payer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayerView(
        UUID id,
        String code,
        String name,
        PayerKind kind,
        @Nullable String ediId,
        @Nullable String filingIndicator,
        boolean acceptsAssignment,
        Instant createdAt,
        long version) {

    public static PayerView of(Payer payer) {
        return new PayerView(
                payer.id(),
                payer.code(),
                payer.name(),
                payer.kind(),
                payer.ediId(),
                payer.filingIndicator(),
                payer.acceptsAssignment(),
                payer.createdAt(),
                payer.version());
    }
}
