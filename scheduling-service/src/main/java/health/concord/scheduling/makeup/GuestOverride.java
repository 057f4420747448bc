package health.concord.scheduling.makeup;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a guest was seated against matching's rules, by whom and why. Never changed. */
@Entity
@Table(name = "guest_override")
class GuestOverride {

    @Id
    private UUID id;

    private UUID session;
    private UUID client;
    private String rules;
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected GuestOverride() {}

    /** @param rules their codes, with blanks between */
    GuestOverride(UUID session, UUID client, String rules, String reason, String decidedBy, Instant decidedAt) {
        this.id = Ids.next();
        this.session = session;
        this.client = client;
        this.rules = rules;
        this.reason = reason.strip();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }
}
