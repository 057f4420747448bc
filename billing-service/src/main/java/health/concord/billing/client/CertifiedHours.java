package health.concord.billing.client;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many hours of the program a week were told with a certification, and from which day on that was known. */
@Entity
@Immutable
class CertifiedHours {

    @EmbeddedId
    private Key key;

    private LocalDate toldOn;
    private int hoursPerWeek;

    protected CertifiedHours() {}

    CertifiedHours(UUID episode, LocalDate certifiedOn, int hoursPerWeek, LocalDate toldOn, Instant heardAt) {
        this.key = new Key(episode, certifiedOn, heardAt);
        this.hoursPerWeek = hoursPerWeek;
        this.toldOn = toldOn;
    }

    UUID episode() {
        return key.episode();
    }

    LocalDate certifiedOn() {
        return key.certifiedOn();
    }

    LocalDate toldOn() {
        return toldOn;
    }

    int hoursPerWeek() {
        return hoursPerWeek;
    }

    @Embeddable
    record Key(UUID episode, LocalDate certifiedOn, Instant heardAt) implements Serializable {}
}
