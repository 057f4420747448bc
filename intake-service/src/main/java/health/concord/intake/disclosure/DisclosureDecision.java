package health.concord.intake.disclosure;

import health.concord.commons.id.Ids;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.RecipientKind;
import health.concord.intake.consent.Use;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was asked and what was answered. Never changed. */
@Entity
@Immutable
class DisclosureDecision {

    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private Sealed recipientName;

    @Enumerated(EnumType.STRING)
    private Use purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    private @Nullable LocalDate serviceDate;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private @Nullable UUID consentId;
    private @Nullable UUID emergencyId;
    private boolean part2;
    private Instant decidedAt;
    private String askedBy;

    protected DisclosureDecision() {}

    DisclosureDecision(
            DecideDisclosure asked, ConsentRules.Outcome outcome, boolean part2, Instant decidedAt, String askedBy) {
        this.id = Ids.next();
        this.clientId = asked.client();
        this.recipientKind = asked.recipient().kind();
        this.recipientName = Sealed.of(clientId, asked.recipient().name());
        this.purpose = asked.purpose();
        this.categories = List.copyOf(asked.categories());
        this.serviceDate = asked.serviceDate();
        this.verdict = outcome.verdict();
        this.reason = outcome.reason();
        this.consentId = outcome.consent() == null ? null : outcome.consent().id();
        this.emergencyId = outcome.emergency();
        this.part2 = part2;
        this.decidedAt = decidedAt;
        this.askedBy = askedBy;
    }

    UUID id() {
        return id;
    }

    Verdict verdict() {
        return verdict;
    }

    Reason reason() {
        return reason;
    }

    @Nullable
    UUID consentId() {
        return consentId;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
