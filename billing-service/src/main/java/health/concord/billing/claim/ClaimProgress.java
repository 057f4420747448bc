package health.concord.billing.claim;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Parent;
import org.jspecify.annotations.Nullable;

/** How far a claim has come, and the steps it may take from there; each is a row of its history. */
@Embeddable
public class ClaimProgress {

    @Parent
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private String consentNote;
    private UUID batch;
    private int submissions;

    protected ClaimProgress() {}

    ClaimProgress(Claim claim, Step step) {
        this.claim = claim;
        this.state = ClaimState.DRAFT;
        claim.history().add(new ClaimStep(claim, null, ClaimState.DRAFT, step));
    }

    void hold(Step step) {
        become(ClaimState.HELD, step);
    }

    void makeReady(Step step) {
        become(ClaimState.READY, step);
    }

    /** Puts it into a file; an interim claim gets its frequency, its place in the row, only now. */
    public void putInto(UUID intoBatch, String withFrequency, Step step) {
        move(ClaimState.BATCHED, step);
        batch = intoBatch;
        claim.succession().sendAs(withFrequency);
        consentNote = null;
    }

    /** Says why consent could not be asked for; null once it was. */
    void noteConsent(@Nullable String note) {
        // Hibernate takes an embedded part for changed whenever it is written to, and the claim's version with it.
        if (!Objects.equals(consentNote, note)) {
            consentNote = note;
        }
    }

    /** Takes it out of a file that did not leave. */
    public void takeOut(Step step) {
        requireBatched();
        move(ClaimState.READY, step);
        batch = null;
    }

    public void send(Step step) {
        requireBatched();
        move(ClaimState.SENT, step);
        submissions++;
    }

    /** The payer before passed it on by itself: it is with this one, and none was sent from here. */
    void passOn(Step step) {
        move(ClaimState.SENT, step);
    }

    /** Whether it is on its way without a file of ours, and no payer has given it a number. */
    boolean isUnheardOf() {
        return state == ClaimState.SENT
                && submissions == 0
                && claim.succession().payerControl() == null;
    }

    /** What was passed on did not arrive, as far as anyone knows: it is to be sent from here. */
    void recall(Step step) {
        if (!isUnheardOf()) {
            throw wrongState("its payer has it, or it was sent from here");
        }
        move(ClaimState.READY, step);
        claim.succession().ask(null);
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
        claim.succession().keepControl(byPayerControl);
        if (state == ClaimState.SENT || state == ClaimState.ACKNOWLEDGED) {
            move(ClaimState.ACCEPTED, step);
        }
    }

    /** The payer answered with money or without; an ended claim only takes note. */
    public void answer(ClaimState next, @Nullable String byPayerControl, Step step) {
        claim.succession().keepControl(byPayerControl);
        if (state.isUnsent()) {
            // It was passed on, recalled, and had arrived after all.
            passOn(step);
        }
        if (!state.isEnded()) {
            become(next, step);
        }
    }

    /** Goes back among the claims that can be sent, to be made anew with what was mended. */
    public void reopen(Step step) {
        if (state != ClaimState.REJECTED) {
            throw wrongState("only a rejected claim is sent again; a denied one is appealed or replaced");
        }
        move(ClaimState.READY, step);
        batch = null;
        claim.forgetContent();
        claim.succession().ask(null);
    }

    public void appeal(Step step) {
        become(ClaimState.APPEALED, step);
    }

    /** Its replacement left. */
    void replace(Step step) {
        move(ClaimState.REPLACED, step);
    }

    /** Its void left, or it has nothing left to ask for. */
    void cancel(Step step) {
        move(ClaimState.VOIDED, step);
    }

    private void requireBatched() {
        if (state != ClaimState.BATCHED) {
            throw wrongState("it is in no file");
        }
    }

    private void become(ClaimState next, Step step) {
        if (state != next) {
            move(next, step);
        }
    }

    private void move(ClaimState next, Step step) {
        if (!state.mayBecome(next)) {
            throw wrongState("it cannot become " + next);
        }
        claim.history().add(new ClaimStep(claim, state, next, step));
        state = next;
    }

    /** For the store, which gives each progress its claim back. */
    Claim getClaim() {
        return claim;
    }

    void setClaim(Claim of) {
        claim = of;
    }

    RuntimeException wrongState(String why) {
        return Problems.of(ProblemType.WRONG_STATE, "The claim is " + state + ": " + why + ".");
    }

    ClaimState state() {
        return state;
    }

    String consentNote() {
        return consentNote;
    }

    /** The file it is in, or left in last; null while it is in none. */
    public UUID batch() {
        return batch;
    }

    /** How often it was sent. */
    public int submissions() {
        return submissions;
    }
}
