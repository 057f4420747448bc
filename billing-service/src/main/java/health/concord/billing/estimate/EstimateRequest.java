package health.concord.billing.estimate;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody asked what care will cost, or was scheduled for it without a claim on a plan. */
@Entity
class EstimateRequest {

    @Id
    private UUID id;

    private UUID client;
    private String site;
    private LocalDate requestedOn;
    private LocalDate scheduledOn;
    private LocalDate dueOn;
    private UUID estimate;
    private String askedBy;
    private Instant askedAt;

    protected EstimateRequest() {}

    EstimateRequest(UUID client, AskForEstimate asked, LocalDate dueOn, String by, Instant at) {
        this.id = Ids.next();
        this.client = client;
        this.site = asked.site();
        this.requestedOn = asked.requestedOn();
        this.scheduledOn = asked.scheduledOn();
        this.dueOn = dueOn;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** The estimate that was given for it. */
    void answer(UUID given) {
        estimate = given;
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

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate scheduledOn() {
        return scheduledOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID estimate() {
        return estimate;
    }
}
