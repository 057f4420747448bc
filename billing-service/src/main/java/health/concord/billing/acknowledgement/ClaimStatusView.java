package health.concord.billing.acknowledgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a claim, on the wire.
 *
 * @param statuses category and status codes as the sender gave them, for example {@code A7:562:85}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimStatusView(
        UUID id,
        UUID claim,
        String kind,
        List<String> statuses,
        boolean rejected,
        @Nullable String payerControl,
        Instant heardAt) {

    public static ClaimStatusView of(ClaimStatusNote note) {
        return new ClaimStatusView(
                note.id(),
                note.claim(),
                note.kind().name(),
                note.statuses(),
                note.isRejected(),
                note.payerControl(),
                note.heardAt());
    }
}
