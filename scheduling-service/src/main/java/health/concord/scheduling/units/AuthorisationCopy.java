package health.concord.scheduling.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What billing last told of a client's authorised units. */
@Entity
@Table(name = "authorisation_copy")
class AuthorisationCopy {

    @Id
    private UUID client;

    private @Nullable String payer;
    private @Nullable Integer units;
    private @Nullable LocalDate until;

    @Column(name = "source_version")
    private long sourceVersion;

    protected AuthorisationCopy() {}

    AuthorisationCopy(UUID client) {
        this.client = client;
    }

    void take(@Nullable String newPayer, @Nullable Integer newUnits, @Nullable LocalDate newUntil) {
        payer = newPayer == null ? payer : newPayer;
        units = newUnits;
        until = newUntil;
    }

    void toldAt(long version) {
        sourceVersion = version;
    }

    UUID client() {
        return client;
    }

    @Nullable
    String payer() {
        return payer;
    }

    @Nullable
    Integer units() {
        return units;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
