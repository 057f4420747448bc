package health.concord.intake.disclosure;

import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of the accounting of disclosures: what left, to whom and what for. Never changed. */
@Entity
@Immutable
class Disclosure {

    @Id
    private UUID id;

    private UUID clientId;
    private @Nullable UUID consentId;
    private Sealed recipient;
    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> categories;

    private Instant at;
    private @Nullable String reference;
    private Instant recordedAt;

    protected Disclosure() {}

    static Disclosure of(DisclosureMade made, Instant now) {
        Disclosure disclosure = new Disclosure();
        disclosure.id = made.disclosure();
        disclosure.clientId = made.client();
        disclosure.consentId = made.consent();
        disclosure.recipient = Sealed.of(made.client(), made.recipient());
        disclosure.purpose = made.purpose();
        disclosure.categories = List.copyOf(made.categories());
        disclosure.at = made.at();
        disclosure.reference = made.reference();
        disclosure.recordedAt = now;
        return disclosure;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID consentId() {
        return consentId;
    }

    String recipient() {
        return recipient.openFor(clientId);
    }

    String purpose() {
        return purpose;
    }

    List<String> categories() {
        return categories;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String reference() {
        return reference;
    }
}
