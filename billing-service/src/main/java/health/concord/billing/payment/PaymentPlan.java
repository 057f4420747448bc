package health.concord.billing.payment;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An agreement to pay in parts. What has been paid is known from the payments, never kept here. */
@Entity
@Immutable
class PaymentPlan {

    /** How far the parts lie apart. */
    enum Every {
        WEEK,
        MONTH
    }

    @Id
    private UUID id;

    private UUID client;
    private String site;
    private long totalCents;
    private int instalments;

    @Enumerated(EnumType.STRING)
    private Every every;

    private LocalDate firstDue;
    private String agreedBy;
    private Instant agreedAt;

    protected PaymentPlan() {}

    PaymentPlan(UUID client, AgreePlan wanted, String by, Instant at) {
        this.id = Ids.next();
        this.client = client;
        this.site = wanted.site();
        this.totalCents = wanted.totalCents();
        this.instalments = wanted.instalments();
        this.every = wanted.every();
        this.firstDue = wanted.firstDue();
        this.agreedBy = by;
        this.agreedAt = at;
    }

    /** A part and the day it is due; the first parts take the odd cents, so that they make the whole. */
    record Part(LocalDate due, long cents) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < instalments; i++) {
            long cents = totalCents / instalments + (i < totalCents % instalments ? 1 : 0);
            parts.add(new Part(every == Every.WEEK ? firstDue.plusWeeks(i) : firstDue.plusMonths(i), cents));
        }
        return parts;
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

    long totalCents() {
        return totalCents;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
