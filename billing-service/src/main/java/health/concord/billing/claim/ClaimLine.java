package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import health.concord.billing.money.Money;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.TraceStep;
import health.concord.commons.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Embedded
    private LineContent content;

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
        this.content = LineContent.of(line);
        this.trace = line.trace();
        line.holds().forEach(hold -> holds.add(new ClaimHold(this, hold, at)));
    }

    /** The same line on another claim. */
    ClaimLine copyOnto(Claim other, int at) {
        ClaimLine copy = new ClaimLine();
        copy.id = Ids.next();
        copy.claim = other;
        copy.position = at;
        copy.content = content;
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

    /** Says from which authorisation it draws, in place of what was said before; an earlier payer's is not this one's. */
    void draws(@Nullable TraceStep step) {
        Stream<TraceStep> others = trace.stream().filter(one -> !one.rule().equals(TraceStep.AUTHORISATION));
        trace = Stream.concat(others, Stream.ofNullable(step)).toList();
    }

    /**
     * Says anew what holds it, of these kinds. A hold whose cause is as it was stays the same one, with the day it was
     * laid on.
     */
    void hold(Set<HoldCode> kinds, List<Hold> causes, Instant at) {
        holds.removeIf(one -> kinds.contains(one.code()) && !causes.contains(one.asHold()));
        List<Hold> there = holds.stream().map(ClaimHold::asHold).toList();
        causes.stream()
                .filter(cause -> !there.contains(cause))
                .forEach(cause -> holds.add(new ClaimHold(this, cause, at)));
    }

    /** Whether the rules would write the same line today. */
    boolean says(BillableLine line) {
        return content.says(line);
    }

    /** The authorisation it draws from, or drew from; null for none. */
    public @Nullable UUID authorisation() {
        return trace.stream()
                .filter(step -> step.rule().equals(TraceStep.AUTHORISATION))
                .map(step -> UUID.fromString(step.inputs().get("authorisation")))
                .findFirst()
                .orElse(null);
    }

    /** The holds in spite of which a person let it go. */
    public List<HoldCode> waived() {
        return trace.stream()
                .filter(step -> step.rule().equals("WAIVED"))
                .map(step -> HoldCode.valueOf(step.inputs().get("hold")))
                .toList();
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
        return content.serviceDate();
    }

    public Program program() {
        return content.program();
    }

    /** The line that rests on services: another claim's, where this one repeats it. */
    public UUID root() {
        return repeats == null ? id : repeats;
    }

    /** Null while no policy tells it. */
    public String code() {
        return content.code();
    }

    public List<String> modifiers() {
        return content.modifiers();
    }

    public String revCode() {
        return content.revCode();
    }

    public String placeOfService() {
        return content.placeOfService();
    }

    public int units() {
        return content.units();
    }

    public int minutes() {
        return content.minutes();
    }

    long unitCents() {
        return content.unitCents();
    }

    public Money amount() {
        return Money.ofCents(content.amountCents());
    }

    public List<TraceStep> trace() {
        return trace;
    }

    List<ClaimHold> holds() {
        return holds;
    }
}
