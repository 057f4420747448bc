package health.concord.billing.claim;

/** Makes claims that repeat the lines of another. */
final class RepeatedClaims {

    private RepeatedClaims() {}

    /** Asks the payer to take back what was sent: the same lines, under frequency 8. */
    static Claim voiding(String number, Claim original, Step step) {
        Succession ofOriginal = new Succession(Frequency.VOID, original.id());
        Claim claim = new Claim(number, original, original.basis(), ofOriginal, original.remainder(), step);
        claim.repeat(original.lines());
        claim.progress().makeReady(step);
        return claim;
    }

    /** Asks the next payer for what an earlier one left: lines and codes as the earlier one saw them. */
    static Claim ofRemainder(String number, RemainderDraft draft, Step step) {
        Claim earlier = draft.earlier();
        ClaimBasis basis = earlier.basis().on(draft.payer(), draft.coverage());
        Remainder remainder =
                new Remainder(earlier.id(), draft.amount().cents(), draft.place(), draft.forwarded(), false);
        Claim claim = new Claim(number, earlier, basis, succession(draft), remainder, step);
        claim.repeat(draft.lines());
        claim.lines().forEach(line -> line.explain(earlier, draft.left().get(line.root())));
        if (draft.forwarded()) {
            claim.progress().passOn(step);
        } else {
            claim.progress().makeReady(step);
        }
        return claim;
    }

    private static Succession succession(RemainderDraft draft) {
        if (draft.replaces() != null) {
            return Succession.of(draft.replaces().id());
        }
        String frequency = draft.earlier().succession().frequency();
        return new Succession(Frequency.isInterim(frequency) ? frequency : Frequency.ORIGINAL, null);
    }
}
