package health.concord.billing.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on the wire.
 *
 * @param refusal why it was refused whole, with segment and position
 * @param notes what in it was not known to us and was left unread
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundFileView(
        UUID id,
        String name,
        String state,
        int bytes,
        @Nullable String refusal,
        @Nullable String sender,
        @Nullable String control,
        List<Taken> transactions,
        List<String> notes,
        Instant receivedAt,
        String receivedBy) {

    static InboundFileView of(InboundFile file) {
        return new InboundFileView(
                file.id(),
                file.name(),
                file.state().name(),
                file.bytes(),
                file.refusal(),
                file.sender(),
                file.control(),
                file.items().stream().map(InboundItem::asTaken).toList(),
                file.notes(),
                file.receivedAt(),
                file.receivedBy());
    }
}
