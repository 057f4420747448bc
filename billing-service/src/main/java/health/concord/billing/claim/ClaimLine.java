package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import health.concord.billing.money.Money;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.TraceStep;
import health.concord.billing.store.CodesColumn;
import health.concord.commons.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One line of a claim, with its holds and how it came about. */
@Entity
public class ClaimLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim")
    private Claim claim;

    private int position;
    private LocalDate serviceDate;

    @Enumerated(EnumType.STRING)
    private Program program;

    private String code;

    @Convert(converter = CodesColumn.class)
    private List<String> modifiers;

    private String revCode;
    private String placeOfService;
    private int units;
    private int minutes;
    private long unitCents;
    private long amountCents;
    private UUID repeats;

    @Convert(converter = TraceColumn.class)
    private List<TraceStep> trace;

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ClaimHold> holds = new ArrayList<>();

    protected ClaimLine() {}

    ClaimLine(Claim claim, int position, BillableLine line, Instant at) {
        this.id = Ids.next();
        this.claim = claim;
        this.position = position;
        this.serviceDate = line.date();
        this.program = line.program();
        if (line.code() != null) {
            this.code = line.code().code();
            this.revCode = line.code().revCode();
            this.placeOfService = line.code().placeOfService();
        }
        this.modifiers = line.modifiers();
        this.units = line.units();
        this.minutes = line.minutes();
        this.unitCents = line.unitPrice().cents();
        this.amountCents = line.amount().cents();
        this.trace = line.trace();
        line.holds().forEach(hold -> holds.add(new ClaimHold(this, hold, at)));
    }

    /** The same line on another claim. */
    ClaimLine copyOnto(Claim other, int at) {
        ClaimLine copy = new ClaimLine();
        copy.id = Ids.next();
        copy.claim = other;
        copy.position = at;
        copy.serviceDate = serviceDate;
        copy.program = program;
        copy.code = code;
        copy.modifiers = List.copyOf(modifiers);
        copy.revCode = revCode;
        copy.placeOfService = placeOfService;
        copy.units = units;
        copy.minutes = minutes;
        copy.unitCents = unitCents;
        copy.amountCents = amountCents;
        copy.repeats = repeats == null ? id : repeats;
        copy.trace = List.copyOf(trace);
        return copy;
    }

    /** Says what of an earlier payer's line a further payer is asked for. */
    void explain(Claim earlier, @Nullable Money left) {
        List<TraceStep> steps = new ArrayList<>(trace);
        steps.add(new TraceStep(
                "REMAINDER",
                left == null
                        ? "Left by the earlier payer with the claim as a whole"
                        : "The earlier payer left " + left.decimal() + " of " + amount().decimal(),
                Map.of(
                        "earlierClaim",
                        earlier.number(),
                        "leftCents",
                        left == null ? "" : String.valueOf(left.cents()))));
        trace = List.copyOf(steps);
    }

    void lay(Hold hold, Instant at) {
        holds.add(new ClaimHold(this, hold, at));
    }

    void lift(HoldCode code) {
        holds.removeIf(hold -> hold.code() == code);
    }

    /** Whether the rules would write the same line today. */
    boolean says(BillableLine line) {
        return line.code() != null
                && line.code().code().equals(code)
                && serviceDate.equals(line.date())
                && modifiers.equals(line.modifiers())
                && units == line.units()
                && amountCents == line.amount().cents();
    }

    /** Whether a person let it go in spite of this hold. */
    boolean isWaived(HoldCode hold) {
        return trace.stream()
                .anyMatch(step -> step.rule().equals("WAIVED")
                        && hold.name().equals(step.inputs().get("hold")));
    }

    public UUID id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public int position() {
        return position;
    }

    public LocalDate serviceDate() {
        return serviceDate;
    }

    public Program program() {
        return program;
    }

    /** The line that rests on services: another claim's, where this one repeats it. */
    public UUID root() {
        return repeats == null ? id : repeats;
    }

    /** Null while no policy tells it. */
    public String code() {
        return code;
    }

    public List<String> modifiers() {
        return modifiers;
    }

    public String revCode() {
        return revCode;
    }

    public String placeOfService() {
        return placeOfService;
    }

    public int units() {
        return units;
    }

    public int minutes() {
        return minutes;
    }

    long unitCents() {
        return unitCents;
    }

    public Money amount() {
        return Money.ofCents(amountCents);
    }

    public List<TraceStep> trace() {
        return trace;
    }

    List<ClaimHold> holds() {
        return holds;
    }
}
