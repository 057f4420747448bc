package health.concord.intake.client;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That two records were found to be one person's, or found not to be. Never changed. */
@Entity
@Immutable
class ClientMerge {

    /** Which of the two. */
    enum Action {
        MERGED,
        UNMERGED
    }

    @Id
    private UUID id;

    private UUID clientId;
    private UUID intoId;
    private String site;

    @Enumerated(EnumType.STRING)
    private Action action;

    private Sealed reason;
    private Instant at;
    private String actor;

    protected ClientMerge() {}

    ClientMerge(Action action, Client client, UUID into, String reason, Instant now, String by) {
        this.id = Ids.next();
        this.clientId = client.id();
        this.intoId = into;
        this.site = client.site();
        this.action = action;
        this.reason = Sealed.of(client.id(), reason);
        this.at = now;
        this.actor = by;
    }

    UUID clientId() {
        return clientId;
    }

    UUID intoId() {
        return intoId;
    }

    Action action() {
        return action;
    }

    String reason() {
        return reason.openFor(clientId);
    }

    Instant at() {
        return at;
    }

    String by() {
        return actor;
    }
}
