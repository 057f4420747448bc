package health.concord.billing.claim;

/** Whether and how another claim takes a claim's place with its payer. */
public final class Replacing {

    private Replacing() {}

    public static boolean isPossible(Claim claim) {
        return wasTakenIn(claim) && claim.succession().payerControl() != null;
    }

    /** Whether the payer can be told which claim is meant. */
    public static void require(Claim claim) {
        if (!wasTakenIn(claim)) {
            throw claim.progress().wrongState("the payer has not taken it in, so there is nothing to replace or void");
        }
        if (claim.succession().payerControl() == null) {
            throw claim.progress()
                    .wrongState("the payer's own number of it is not known yet, and a replacement must name it");
        }
    }

    /** From now on its services belong to the claim that takes its place. */
    public static void begin(Claim claim, String reason) {
        require(claim);
        claim.succession().begin(reason);
    }

    private static boolean wasTakenIn(Claim claim) {
        return claim.state().mayBecome(ClaimState.REPLACED);
    }
}
