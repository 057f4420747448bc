package health.concord.scheduling.attendance;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How one client came to one session. Its id is the id of the delivered service in billing. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    private UUID id;

    private UUID session;
    private UUID client;
    private UUID episode;

    @Embedded
    private Presence presence;

    private boolean delivered;

    @Column(name = "note_signed")
    private boolean noteSigned;

    @Version
    private long version;

    protected Attendance() {}

    Attendance(UUID session, UUID client, UUID episode, Presence presence, boolean noteSigned) {
        this.id = Ids.next();
        this.session = session;
        this.client = client;
        this.episode = episode;
        this.presence = presence;
        this.noteSigned = noteSigned;
    }

    void correct(Presence corrected) {
        presence = corrected;
    }

    /** True when that is news, which it is once. */
    boolean signNote() {
        boolean news = !noteSigned;
        noteSigned = true;
        return news;
    }

    /** What billing must be told now, after which it counts as told: someone who was never there is no service. */
    BillingNews forBilling() {
        if (delivered) {
            return BillingNews.AMENDED;
        }
        delivered = presence.isPresent();
        return delivered ? BillingNews.DELIVERED : BillingNews.NONE;
    }

    public UUID id() {
        return id;
    }

    public UUID session() {
        return session;
    }

    public UUID client() {
        return client;
    }

    UUID episode() {
        return episode;
    }

    public Presence presence() {
        return presence;
    }

    boolean isNoteSigned() {
        return noteSigned;
    }

    public long version() {
        return version;
    }
}
