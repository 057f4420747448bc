package health.concord.billing.denial;

import health.concord.billing.claim.Claim;
import health.concord.billing.money.Money;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.rule.HoldCode;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reason for which a payer did not pay one claim or line. */
@Entity
class Denial {

    @Id
    private UUID id;

    private UUID claim;
    private UUID line;
    private String site;
    private UUID client;
    private UUID payer;
    private UUID remittance;
    private String reason;
    private String category;
    private String remarks;
    private long cents;
    private LocalDate deniedOn;
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private HoldCode waivedHold;

    @Enumerated(EnumType.STRING)
    private DenialState state;

    @Version
    private long version;

    protected Denial() {}

    Denial(
            Claim claim,
            @Nullable UUID line,
            UUID remittance,
            AdjustmentReasons.Reason reason,
            List<String> remarks,
            Money amount,
            LocalDate deniedOn,
            LocalDate deadline) {
        this.id = Ids.next();
        this.claim = claim.id();
        this.line = line;
        this.site = claim.site();
        this.client = claim.client();
        this.payer = claim.basis().payer();
        this.remittance = remittance;
        this.reason = reason.group() + "-" + reason.code();
        this.category = reason.category();
        this.remarks = String.join(" ", remarks);
        this.cents = amount.cents();
        this.deniedOn = deniedOn;
        this.deadline = deadline;
        this.state = DenialState.OPEN;
    }

    void foretoldBy(@Nullable HoldCode waived) {
        waivedHold = waived;
    }

    void appeal() {
        if (state == DenialState.OPEN) {
            state = DenialState.APPEALED;
        }
    }

    /** The payer answered anew. */
    void end(DenialState how) {
        if (isOpen()) {
            state = how;
        }
    }

    void writeOff() {
        if (!isOpen()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The denial is " + state + " already.");
        }
        state = DenialState.WRITTEN_OFF;
    }

    boolean isOpen() {
        return state == DenialState.OPEN || state == DenialState.APPEALED;
    }

    UUID id() {
        return id;
    }

    UUID claim() {
        return claim;
    }

    UUID line() {
        return line;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    UUID payer() {
        return payer;
    }

    UUID remittance() {
        return remittance;
    }

    String reason() {
        return reason;
    }

    String category() {
        return category;
    }

    List<String> remarks() {
        return remarks.isEmpty() ? List.of() : List.of(remarks.split(" "));
    }

    long cents() {
        return cents;
    }

    LocalDate deniedOn() {
        return deniedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    /** The hold that foretold it and that a person let go; null for none. */
    HoldCode waivedHold() {
        return waivedHold;
    }

    DenialState state() {
        return state;
    }

    long version() {
        return version;
    }
}
