package health.concord.billing.remittance;

import health.concord.billing.edi.ProviderAdjustment;
import health.concord.billing.edi.Remittance;
import health.concord.commons.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payment that came. One that was quarantined stays so: what the payer sends in its place is another one. */
@Entity
@Immutable
@Table(name = "remittance")
class RemittanceRecord {

    /** By which way it came. */
    enum Source {
        FILE,
        MANUAL
    }

    /** Where a payment comes from and belongs to. */
    record Origin(
            Source source,
            @Nullable UUID file,
            String site,
            @Nullable UUID payer,
            String by,
            Instant at) {}

    @Id
    private UUID id;

    private UUID file;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private RemittanceState state;

    private String site;
    private UUID payer;
    private String payerName;
    private String payerTin;
    private String trace;
    private LocalDate paidOn;
    private long amountCents;
    private String method;
    private int claimCount;

    @Convert(converter = ImbalancesColumn.class)
    private List<Remittance.Imbalance> imbalances;

    @Convert(converter = ProviderAdjustmentsColumn.class)
    private List<ProviderAdjustment> adjustments;

    private Instant takenAt;
    private String takenBy;

    protected RemittanceRecord() {}

    RemittanceRecord(Remittance told, List<Remittance.Imbalance> imbalances, Origin origin) {
        this.id = Ids.next();
        this.file = origin.file();
        this.source = origin.source();
        this.state = imbalances.isEmpty() ? RemittanceState.POSTED : RemittanceState.QUARANTINED;
        this.site = origin.site();
        this.payer = origin.payer();
        this.payerName = told.payerName();
        this.payerTin = told.payerTin();
        this.trace = told.trace();
        this.paidOn = told.paidOn();
        this.amountCents = told.amount().cents();
        this.method = told.method();
        this.claimCount = told.claims().size();
        this.imbalances = List.copyOf(imbalances);
        this.adjustments = told.providerAdjustments();
        this.takenAt = origin.at();
        this.takenBy = origin.by();
    }

    UUID id() {
        return id;
    }

    UUID file() {
        return file;
    }

    Source source() {
        return source;
    }

    RemittanceState state() {
        return state;
    }

    String site() {
        return site;
    }

    UUID payer() {
        return payer;
    }

    String payerName() {
        return payerName;
    }

    String payerTin() {
        return payerTin;
    }

    String trace() {
        return trace;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    long amountCents() {
        return amountCents;
    }

    String method() {
        return method;
    }

    int claimCount() {
        return claimCount;
    }

    List<Remittance.Imbalance> imbalances() {
        return imbalances;
    }

    List<ProviderAdjustment> adjustments() {
        return adjustments;
    }

    Instant takenAt() {
        return takenAt;
    }

    String takenBy() {
        return takenBy;
    }
}
