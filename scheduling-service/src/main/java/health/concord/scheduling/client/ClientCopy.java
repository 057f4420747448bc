package health.concord.scheduling.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scheduling shows of a client; intake owns the client. */
@Entity
@Table(name = "client_copy")
class ClientCopy {

    @Id
    private UUID id;

    private String site;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private @Nullable String language;
    private boolean voicemail;

    @Column(name = "text_message")
    private boolean textMessage;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "source_version")
    private long sourceVersion;

    protected ClientCopy() {}

    ClientCopy(UUID id) {
        this.id = id;
    }

    void take(ClientData data, String ofSite, long version) {
        site = ofSite;
        displayName = data.displayName();
        birthDate = data.birthDate();
        language = data.language();
        voicemail = data.contact() != null && data.contact().voicemail();
        textMessage = data.contact() != null && data.contact().text();
        mergedInto = data.mergedInto();
        sourceVersion = version;
    }

    UUID id() {
        return id;
    }

    /** The record that counts for this person. */
    UUID counting() {
        return mergedInto == null ? id : mergedInto;
    }

    String site() {
        return site;
    }

    @Nullable
    String language() {
        return language;
    }

    /** The name the client wants to be called by. */
    String displayName() {
        return displayName;
    }
}
