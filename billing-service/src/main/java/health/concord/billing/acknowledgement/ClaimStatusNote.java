package health.concord.billing.acknowledgement;

import health.concord.billing.edi.StatusReport;
import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** What was said of a claim once. */
@Entity
@Immutable
@Table(name = "claim_status")
public class ClaimStatusNote {

    @Id
    private UUID id;

    private UUID claim;

    @Enumerated(EnumType.STRING)
    private StatusReport.Kind kind;

    private String statuses;
    private boolean rejected;
    private String payerControl;
    private Instant heardAt;

    protected ClaimStatusNote() {}

    ClaimStatusNote(UUID claim, StatusReport.Kind kind, StatusReport.ClaimStatus said, boolean rejected, Instant at) {
        this.id = Ids.next();
        this.claim = claim;
        this.kind = kind;
        this.statuses = text(said);
        this.rejected = rejected;
        this.payerControl = said.payerControl();
        this.heardAt = at;
    }

    static String text(StatusReport.ClaimStatus said) {
        return said.statuses().stream()
                .map(StatusReport.Status::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    public UUID id() {
        return id;
    }

    UUID claim() {
        return claim;
    }

    public StatusReport.Kind kind() {
        return kind;
    }

    public List<String> statuses() {
        return statuses.isEmpty() ? List.of() : List.of(statuses.split(" "));
    }

    public boolean isRejected() {
        return rejected;
    }

    String payerControl() {
        return payerControl;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
