package health.concord.billing.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What was told of a service at one time; kept as evidence for what was billed then. */
@Entity
@Table(name = "delivered_service_revision")
class ServiceRevision {

    @EmbeddedId
    private Key key;

    private Instant startsAt;
    private Instant endsAt;
    private int minutesPresent;

    @Enumerated(EnumType.STRING)
    private ServiceMode mode;

    private boolean noteSigned;
    private Instant heardAt;

    protected ServiceRevision() {}

    ServiceRevision(DeliveredService service, Instant heardAt) {
        this.key = new Key(service.id(), service.revision());
        this.startsAt = service.startsAt();
        this.endsAt = service.endsAt();
        this.minutesPresent = service.minutesPresent();
        this.mode = service.mode();
        this.noteSigned = service.noteSigned();
        this.heardAt = heardAt;
    }

    @Embeddable
    record Key(UUID service, long revision) implements Serializable {}
}
