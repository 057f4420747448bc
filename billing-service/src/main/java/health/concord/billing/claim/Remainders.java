package health.concord.billing.claim;

import health.concord.billing.ledger.Ledger;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Claims that ask a further payer for what an earlier one left. From the moment one is made, the ledger awaits the
 * amount from that payer rather than from the person.
 */
@ApplicationScoped
public class Remainders {

    @Inject
    ClaimRepository claims;

    @Inject
    AnsweredClaims answered;

    @Inject
    ClaimUpkeep upkeep;

    @Inject
    Ledger ledger;

    /** All that were ever made of these claims, those given up or replaced among them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> of(Collection<UUID> earlier) {
        return earlier.isEmpty() ? List.of() : claims.list("remainder.of in ?1 order by id", earlier);
    }

    /** One that takes another's place is owed once it has left: until then the other stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim make(RemainderDraft draft, String why) {
        Claim claim = Claim.ofRemainder(claims.nextNumber(), draft, answered.step(why));
        claims.persist(claim);
        claims.flush();
        if (draft.replaces() == null) {
            ledger.post(Postings.remainder(draft.earlier(), claim, answered.today(claim)));
        }
        if (claim.state().isUnsent()) {
            // Whether the payer may be told is asked soon, to show it as a hold; it is asked again before sending.
            upkeep.askAbout(claim);
        }
        return claim;
    }

    /** Ends one that has not left; what it asked for is the person's again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Claim claim, String why) {
        claim.end(answered.step(why));
        takeBack(claim);
    }

    /** As {@link #end}, for good: the payer is not asked again for these lines. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveToPerson(Claim claim, String why) {
        if (claim.remainder() == null || !claim.state().isUnsent()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Only a claim that asks a further payer, and has not left, is left to the person.");
        }
        claim.leaveToPerson();
        end(claim, why);
    }

    private void takeBack(Claim claim) {
        Postings.remainderKeys(claim).forEach(key -> ledger.reverse(key, answered.today(claim)));
    }
}
