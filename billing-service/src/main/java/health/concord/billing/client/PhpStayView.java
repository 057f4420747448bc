package health.concord.billing.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A stay on the wire. */
public record PhpStayView(
        UUID id, UUID client, LocalDate from, LocalDate to, String source, String recordedBy, Instant recordedAt) {

    static PhpStayView of(PhpStay stay) {
        return new PhpStayView(
                stay.id(), stay.client(), stay.from(), stay.to(), stay.source(), stay.recordedBy(), stay.recordedAt());
    }
}
