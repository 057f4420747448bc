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

    /** Puts it into a file. */
    public void putInto(UUID intoBatch, Step step) {
        move(ClaimState.BATCHED, step);
        batch = intoBatch;
        consentNote = null;
    }

    /** Takes it out of a file that did not leave. */
    public void takeOut(Step step) {
        move(ClaimState.READY, step);
        batch = null;
    }

    public void send(Step step) {
        move(ClaimState.SENT, step);
    }

    /** Ends an unsent claim that has nothing left to ask for. */
    void end(Step step) {
        move(ClaimState.VOIDED, step);
        lines.clear();
        totalCents = 0;
        contentHash = "";
    }

    /** Notes that what was sent is no longer what was delivered; sending the replacement is a person's step. */
    void needsReplacement(String reason) {
        replacementReason = reason;
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

    String consentNote() {
        return consentNote;
    }

    String replacementReason() {
        return replacementReason;
    }

    UUID batch() {
        return batch;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }

    public List<ClaimLine> lines() {
        return lines;
    }

    List<ClaimStep> history() {
        return history;
    }
}
