package health.concord.billing.sliding;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a household could pay, as it was shown on a day. */
@Entity
@Immutable
class FeeAssessment {

    @Id
    private UUID id;

    private UUID client;
    private int household;
    private long incomeCents;
    private String guideline;
    private long guidelineCents;
    private int discountPercent;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String assessedBy;
    private Instant assessedAt;

    protected FeeAssessment() {}

    FeeAssessment(UUID client, AssessFee told, FeeScale scale, String by, Instant at) {
        this.id = Ids.next();
        this.client = client;
        this.household = told.household();
        this.incomeCents = told.incomeCents();
        this.guideline = scale.name();
        this.guidelineCents = scale.guidelineCents(told.household());
        this.discountPercent = scale.discountPercent(told.household(), told.incomeCents());
        this.validFrom = told.on();
        this.validTo = told.on().plusYears(1).minusDays(1);
        this.assessedBy = by;
        this.assessedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    int household() {
        return household;
    }

    long incomeCents() {
        return incomeCents;
    }

    String guideline() {
        return guideline;
    }

    long guidelineCents() {
        return guidelineCents;
    }

    int discountPercent() {
        return discountPercent;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String assessedBy() {
        return assessedBy;
    }

    Instant assessedAt() {
        return assessedAt;
    }
}
