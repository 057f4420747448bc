package health.concord.billing.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A statement as it was given. */
@Entity
@Immutable
class Statement {

    @Id
    private UUID id;

    private UUID client;
    private String site;
    private String number;
    private long balanceCents;
    private int claims;
    private byte[] document;
    private String madeBy;
    private Instant madeAt;

    protected Statement() {}

    Statement(
            UUID id,
            UUID client,
            String site,
            String number,
            long balance,
            int claims,
            byte[] document,
            String by,
            Instant at) {
        this.id = id;
        this.client = client;
        this.site = site;
        this.number = number;
        this.balanceCents = balance;
        this.claims = claims;
        this.document = document.clone();
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    String site() {
        return site;
    }

    String number() {
        return number;
    }

    long balanceCents() {
        return balanceCents;
    }

    int claims() {
        return claims;
    }

    byte[] document() {
        return document.clone();
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
