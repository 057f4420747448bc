package health.concord.billing.denial;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An appeal with its letter, as it was written. */
@Entity
@Immutable
class Appeal {

    @Id
    private UUID id;

    private UUID claim;
    private String site;
    private int ordinal;
    private long cents;
    private byte[] letter;
    private String by;
    private Instant at;

    protected Appeal() {}

    Appeal(UUID id, UUID claim, String site, int ordinal, long cents, byte[] letter, String by, Instant at) {
        this.id = id;
        this.claim = claim;
        this.site = site;
        this.ordinal = ordinal;
        this.cents = cents;
        this.letter = letter.clone();
        this.by = by;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    UUID claim() {
        return claim;
    }

    String site() {
        return site;
    }

    int ordinal() {
        return ordinal;
    }

    long cents() {
        return cents;
    }

    byte[] letter() {
        return letter.clone();
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
