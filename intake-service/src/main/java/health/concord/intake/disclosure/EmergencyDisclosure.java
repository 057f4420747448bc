package health.concord.intake.disclosure;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.RecipientKind;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A medical emergency in which records may be disclosed without consent, for a short time and to one recipient. */
@Entity
@DynamicUpdate
class EmergencyDisclosure {

    private static final int USUAL_MINUTES = 60;

    @Id
    private UUID id;

    private UUID clientId;
    private String site;
    private Sealed recipient;
    private Sealed affiliation;
    private Sealed nature;
    private Sealed reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    private Instant declaredAt;
    private String declaredBy;
    private Instant endsAt;
    private @Nullable Instant reviewedAt;
    private @Nullable String reviewedBy;
    private @Nullable Sealed finding;
    private @Nullable Boolean justified;

    @Version
    private long version;

    protected EmergencyDisclosure() {}

    static EmergencyDisclosure declare(Client client, DeclareEmergency form, Instant now, String by) {
        EmergencyDisclosure emergency = new EmergencyDisclosure();
        emergency.id = Ids.next();
        emergency.clientId = client.id();
        emergency.site = client.site();
        emergency.recipient = Sealed.of(client.id(), form.recipient());
        emergency.affiliation = Sealed.of(client.id(), form.affiliation());
        emergency.nature = Sealed.of(client.id(), form.nature());
        emergency.reason = Sealed.of(client.id(), form.reason());
        emergency.categories = List.copyOf(form.categories());
        emergency.declaredAt = now;
        emergency.declaredBy = by;
        emergency.endsAt = now.plus(Duration.ofMinutes(form.minutes() == null ? USUAL_MINUTES : form.minutes()));
        return emergency;
    }

    /** Whether it lets this be disclosed; by itself it stops to at its end. */
    boolean covers(DecideDisclosure asked, Instant now) {
        AskedRecipient to = asked.recipient();
        return now.isBefore(endsAt)
                && (to.kind() == RecipientKind.NAMED || to.kind() == RecipientKind.CLINIC)
                && (to.name().strip().equalsIgnoreCase(recipient().strip())
                        || to.name().strip().equalsIgnoreCase(affiliation().strip()))
                && categories.containsAll(asked.categories());
    }

    void review(ReviewEmergency review, Instant now, String by) {
        if (reviewedAt != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "It was already reviewed. Nothing was changed.");
        }
        if (by.equals(declaredBy)) {
            throw Problems.refused("OWN_DECLARATION", "Another person than who declared it has to review it.");
        }
        reviewedAt = now;
        reviewedBy = by;
        finding = Sealed.of(clientId, review.finding());
        justified = review.justified();
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    String site() {
        return site;
    }

    String recipient() {
        return recipient.openFor(clientId);
    }

    String affiliation() {
        return affiliation.openFor(clientId);
    }

    String nature() {
        return nature.openFor(clientId);
    }

    String reason() {
        return reason.openFor(clientId);
    }

    List<Category> categories() {
        return categories;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    Instant reviewedAt() {
        return reviewedAt;
    }

    @Nullable
    String reviewedBy() {
        return reviewedBy;
    }

    @Nullable
    String finding() {
        return Sealed.openFor(clientId, finding);
    }

    @Nullable
    Boolean justified() {
        return justified;
    }

    long version() {
        return version;
    }
}
