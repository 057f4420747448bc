package health.concord.billing.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a batch, as they left. */
@Entity
@Immutable
class BatchFile {

    @Id
    private UUID batch;

    private String content;
    private String sha256;

    protected BatchFile() {}

    BatchFile(UUID batch, String content, String sha256) {
        this.batch = batch;
        this.content = content;
        this.sha256 = sha256;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
