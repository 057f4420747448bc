package health.concord.billing.batch;

import health.concord.billing.store.CodesColumn;
import health.concord.commons.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a batch tells a payer of one client: by which consent, of what, and with which notice (42 CFR 2.32). */
@Entity
@Immutable
class BatchDisclosure {

    @Id
    private UUID id;

    private UUID batch;
    private UUID client;
    private UUID consent;

    @Convert(converter = CodesColumn.class)
    private List<String> categories;

    private String notice;

    protected BatchDisclosure() {}

    BatchDisclosure(UUID batch, UUID client, @Nullable UUID consent, List<String> categories, @Nullable String notice) {
        this.id = Ids.next();
        this.batch = batch;
        this.client = client;
        this.consent = consent;
        this.categories = categories;
        this.notice = notice;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    UUID consent() {
        return consent;
    }

    List<String> categories() {
        return categories;
    }

    String notice() {
        return notice;
    }
}
