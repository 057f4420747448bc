package health.concord.billing.claim;

import health.concord.billing.money.Money;
import health.concord.billing.rule.BillableLine;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a payer for one client's week, or for the part of it that shares one fate. Until it is sent it is made anew
 * whenever the facts change; afterwards its lines stand.
 */
@Entity
public class Claim {

    @Id
    private UUID id;

    private String number;
    private String site;
    private UUID client;
    private LocalDate weekOf;

    @Embedded
    private ClaimBasis basis;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private long totalCents;
    private String contentHash;
    private String consentNote;
    private String replacementReason;
    private UUID batch;
    private String frequency;
    private UUID original;
    private String payerControl;
    private int submissions;
    private boolean beingReplaced;

    @Embedded
    private Remainder remainder;

    private Instant createdAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ClaimLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ClaimStep> history = new ArrayList<>();

    protected Claim() {}

    Claim(String number, ClaimDraft draft, Step step) {
        this.id = Ids.next();
        this.number = number;
        this.site = draft.site();
        this.client = draft.client();
        this.weekOf = draft.weekOf();
        this.state = ClaimState.DRAFT;
        this.createdAt = step.at();
        this.contentHash = "";
        this.original = draft.original();
        this.frequency = draft.original() == null ? Frequency.ORIGINAL : Frequency.REPLACEMENT;
        history.add(new ClaimStep(this, null, ClaimState.DRAFT, step));
        rewrite(draft, step);
    }

    /** Takes on the content of a draft; the same content changes nothing. */
    void rewrite(ClaimDraft draft, Step step) {
        if (!state.isUnsent()) {
            throw wrongState("it was sent, and what was sent stands");
        }
        if (contentHash.equals(draft.hash())) {
            return;
        }
        basis = draft.basis();
        weekOf = draft.weekOf();
        contentHash = draft.hash();
        totalCents = draft.totalCents();
        lines.clear();
        for (BillableLine line : draft.lines()) {
            lines.add(new ClaimLine(this, lines.size() + 1, line, step.at()));
        }
    }

    void hold(Step step) {
        if (state != ClaimState.HELD) {
            move(ClaimState.HELD, step);
        }
    }

    void makeReady(Step step) {
        if (state != ClaimState.READY) {
            move(ClaimState.READY, step);
        }
    }

    /** One that repeats lines of another; what it asks is its maker's to say. */
    private Claim(String number, Claim like, List<ClaimLine> repeated, Step step) {
        this.id = Ids.next();
        this.number = number;
        this.site = like.site;
        this.client = like.client;
        this.weekOf = like.weekOf;
        this.basis = like.basis;
        this.contentHash = "";
        this.createdAt = step.at();
        this.state = ClaimState.DRAFT;
        history.add(new ClaimStep(this, null, ClaimState.DRAFT, step));
        repeated.forEach(line -> lines.add(line.copyOnto(this, lines.size() + 1)));
        this.totalCents =
                lines.stream().mapToLong(line -> line.amount().cents()).sum();
    }

    /** Asks the payer to take back what was sent: the same lines, under frequency 8. */
    public static Claim voiding(String number, Claim original, Step step) {
        Claim claim = new Claim(number, original, original.lines, step);
        claim.original = original.id;
        claim.remainder = original.remainder;
        claim.frequency = Frequency.VOID;
        claim.move(ClaimState.READY, step);
        return claim;
    }

    /** Asks the next payer for what an earlier one left: lines and codes as the earlier one saw them. */
    static Claim ofRemainder(String number, RemainderDraft draft, Step step) {
        Claim earlier = draft.earlier();
        Claim claim = new Claim(number, earlier, draft.lines(), step);
        claim.basis = earlier.basis.on(draft.payer(), draft.coverage());
        claim.remainder = new Remainder(earlier.id, draft.amount().cents(), draft.place(), draft.forwarded(), false);
        claim.lines.forEach(line -> line.explain(earlier, draft.left().get(line.root())));
        claim.frequency = Frequency.isInterim(earlier.frequency) ? earlier.frequency : Frequency.ORIGINAL;
        if (draft.replaces() != null) {
            claim.original = draft.replaces().id;
            claim.frequency = Frequency.REPLACEMENT;
        }
        claim.move(draft.forwarded() ? ClaimState.SENT : ClaimState.READY, step);
        return claim;
    }

    /**
     * Puts it into a file.
     *
     * @param withFrequency as which it is sent: an interim claim gets its place in the row only now
     */
    public void putInto(UUID intoBatch, String withFrequency, Step step) {
        move(ClaimState.BATCHED, step);
        batch = intoBatch;
        frequency = withFrequency;
        consentNote = null;
    }

    /** Takes it out of a file that did not leave. */
    public void takeOut(Step step) {
        move(ClaimState.READY, step);
        batch = null;
    }

    public void send(Step step) {
        move(ClaimState.SENT, step);
        submissions++;
    }

    /** Charged to the person by a statement: there is no file and no payer. */
    void billToPerson(Step step) {
        move(ClaimState.BATCHED, step);
        send(step);
    }

    /** The file it was in could be read. */
    public void acknowledge(Step step) {
        if (state == ClaimState.SENT) {
            move(ClaimState.ACKNOWLEDGED, step);
        }
    }

    /** Not taken in: to be mended and sent again, and nothing to appeal. */
    public void reject(Step step) {
        move(ClaimState.REJECTED, step);
    }

    /** Taken in by the payer, under its own number where it gives one. */
    public void accept(@Nullable String byPayerControl, Step step) {
        keepControl(byPayerControl);
        if (state == ClaimState.SENT || state == ClaimState.ACKNOWLEDGED) {
            move(ClaimState.ACCEPTED, step);
        }
    }

    /** The payer answered with money or without; an ended claim only takes note. */
    public void answer(ClaimState next, @Nullable String byPayerControl, Step step) {
        keepControl(byPayerControl);
        if (!state.isEnded() && state != next) {
            move(next, step);
        }
    }

    /** Goes back among the claims that can be sent, to be made anew with what was mended. */
    public void reopen(Step step) {
        if (state != ClaimState.REJECTED) {
            throw wrongState("only a rejected claim is sent again; a denied one is appealed or replaced");
        }
        move(ClaimState.READY, step);
        batch = null;
        contentHash = "";
        replacementReason = null;
    }

    public void appeal(Step step) {
        if (state != ClaimState.APPEALED) {
            move(ClaimState.APPEALED, step);
        }
    }

    /** From now on its services belong to the claim that takes its place. */
    public void beginReplacement(String reason) {
        requireReplaceable();
        beingReplaced = true;
        replacementReason = reason;
    }

    /** Whether the payer can be told which claim is meant. */
    public void requireReplaceable() {
        if (!state.mayBecome(ClaimState.REPLACED)) {
            throw wrongState("the payer has not taken it in, so there is nothing to replace or void");
        }
        if (payerControl == null) {
            throw wrongState("the payer's own number of it is not known yet, and a replacement must name it");
        }
    }

    /** Its replacement left. */
    public void replace(Step step) {
        move(ClaimState.REPLACED, step);
    }

    /** Its void left. */
    public void cancel(Step step) {
        move(ClaimState.VOIDED, step);
    }

    private void keepControl(@Nullable String control) {
        if (control != null) {
            payerControl = control;
        }
    }

    /** Ends an unsent claim that has nothing left to ask for. */
    void end(Step step) {
        move(ClaimState.VOIDED, step);
        lines.clear();
        totalCents = 0;
        contentHash = "";
    }

    /** Notes that what was sent is no longer what was delivered; sending the replacement is a person's step. */
    public void needsReplacement(String reason) {
        replacementReason = reason;
    }

    void leaveToPerson() {
        remainder = remainder.withPerson();
    }

    void noteConsent(@Nullable String note) {
        consentNote = note;
    }

    private void move(ClaimState next, Step step) {
        if (!state.mayBecome(next)) {
            throw wrongState("it cannot become " + next);
        }
        history.add(new ClaimStep(this, state, next, step));
        state = next;
    }

    private RuntimeException wrongState(String why) {
        return Problems.of(ProblemType.WRONG_STATE, "The claim is " + state + ": " + why + ".");
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String site() {
        return site;
    }

    public UUID client() {
        return client;
    }

    public ClaimBasis basis() {
        return basis;
    }

    public LocalDate weekOf() {
        return weekOf;
    }

    public ClaimState state() {
        return state;
    }

    public Money total() {
        return Money.ofCents(totalCents);
    }

    /** CLM05-3 as it was or will be sent. */
    public String frequency() {
        return frequency;
    }

    /** The claim it replaces or voids; null for an original. */
    public UUID original() {
        return original;
    }

    /** What it asks a further payer for; null for a claim on the first. */
    public @Nullable Remainder remainder() {
        return remainder;
    }

    /** The payer's own number of it; null until the payer gave one. */
    public String payerControl() {
        return payerControl;
    }

    /** How often it was sent. */
    public int submissions() {
        return submissions;
    }

    public boolean isBeingReplaced() {
        return beingReplaced;
    }

    public boolean isVoiding() {
        return Frequency.VOID.equals(frequency);
    }

    String consentNote() {
        return consentNote;
    }

    public String replacementReason() {
        return replacementReason;
    }

    public UUID batch() {
        return batch;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    public List<ClaimLine> lines() {
        return lines;
    }

    public List<ClaimStep> history() {
        return history;
    }
}
