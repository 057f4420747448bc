package health.concord.scheduling.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a client has agreed to the rules of groups; intake owns it. */
@Entity
@Table(name = "group_agreement")
public class GroupAgreement {

    @Id
    private UUID episode;

    private UUID client;
    private @Nullable Boolean signed;

    @Column(name = "said_on")
    private @Nullable LocalDate saidOn;

    @Column(name = "source_version")
    private long sourceVersion;

    protected GroupAgreement() {}

    GroupAgreement(UUID episode) {
        this.episode = episode;
    }

    void take(GroupAgreementData data, long version) {
        client = data.client();
        signed = data.signed();
        saidOn = data.on();
        sourceVersion = version;
    }

    public UUID episode() {
        return episode;
    }

    /** Null where nobody has said. */
    public @Nullable Boolean signed() {
        return signed;
    }

    public @Nullable LocalDate saidOn() {
        return saidOn;
    }
}
