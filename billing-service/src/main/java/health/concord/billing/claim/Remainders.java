package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationNews;
import health.concord.billing.ledger.Ledger;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    RemainderChecks checks;

    @Inject
    AuthorisationNews authorisationNews;

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
        Claim claim = RepeatedClaims.ofRemainder(claims.nextNumber(), draft, answered.step(why));
        claims.persist(claim);
        claims.flush();
        if (claim.state().isUnsent()) {
            check(claim, why);
        }
        if (draft.replaces() == null) {
            ledger.post(Postings.remainder(draft.earlier(), claim, answered.today(claim)));
        }
        if (claim.state().isUnsent()) {
            // Whether the payer may be told is asked soon, to show it as a hold; it is asked again before sending.
            upkeep.askAbout(claim);
        }
        return claim;
    }

    /**
     * Brings claims on further payers in line with those before them that were replaced or voided. One that has not left
     * is given up: the answer to the replacement makes another. For one that has, a person is told what to do.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(List<Claim> ended) {
        Map<UUID, Claim> before = ended.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        for (Claim claim : of(before.keySet())) {
            Claim earlier = Objects.requireNonNull(
                    before.get(Objects.requireNonNull(claim.remainder()).of()));
            boolean voided = earlier.state() == ClaimState.VOIDED;
            if (claim.state().isUnsent()) {
                end(claim, "The claim before it, " + earlier.number() + ", was " + (voided ? "voided" : "replaced"));
            } else if (!claim.state().isEnded() && !claim.succession().isVoid()) {
                claim.succession()
                        .ask(
                                voided
                                        ? "The claim before it, " + earlier.number()
                                                + ", was voided: void this one too."
                                        : "The claim before it, " + earlier.number()
                                                + ", was replaced: replace this one once the payer before has"
                                                + " answered.");
            }
        }
    }

    /**
     * All that were ever made of the claims whose place these took, in a row of replacements, by the one that stands.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, List<Claim>> inheritedBy(Collection<Claim> standing) {
        Map<UUID, UUID> standsFor = new HashMap<>();
        List<Claim> row = List.copyOf(standing);
        while (!row.isEmpty()) {
            Map<UUID, UUID> originals = new HashMap<>();
            row.stream()
                    .filter(claim -> claim.succession().original() != null)
                    .forEach(claim -> originals.put(
                            claim.succession().original(), standsFor.getOrDefault(claim.id(), claim.id())));
            standsFor.putAll(originals);
            row = originals.isEmpty() ? List.of() : claims.list("id in ?1", originals.keySet());
        }
        return of(standsFor.keySet()).stream()
                .collect(Collectors.groupingBy(claim -> Objects.requireNonNull(
                        standsFor.get(Objects.requireNonNull(claim.remainder()).of()))));
    }

    /** The claim that stands in the place of one that was replaced, or itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim standing(Claim claim) {
        Claim stands = claim;
        Optional<Claim> successor = Optional.of(claim);
        while (successor.isPresent() && stands.state() == ClaimState.REPLACED) {
            successor = claims.find(
                            "succession.original = ?1 and succession.frequency = ?2 and progress.state <> ?3",
                            stands.id(),
                            Frequency.REPLACEMENT,
                            ClaimState.VOIDED)
                    .firstResultOptional();
            stands = successor.orElse(stands);
        }
        return stands;
    }

    /** Whether it was passed on, and nobody has answered it, taken it in or sent it from here. */
    public static boolean mayBeSentFromHere(Claim claim) {
        return wasPassedOn(claim) && claim.progress().isUnheardOf();
    }

    /** Whether it asks a further payer and has not left. */
    public static boolean mayBeLeftToPerson(Claim claim) {
        return claim.remainder() != null && claim.state().isUnsent();
    }

    private static boolean wasPassedOn(Claim claim) {
        return claim.remainder() != null && claim.remainder().forwarded();
    }

    /** One that was passed on, and of which nobody heard: it is sent from here like any other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendOurselves(Claim claim, String why) {
        if (!wasPassedOn(claim)) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "Only a claim that the payer before passed on by itself is recalled.");
        }
        claim.progress().recall(answered.step(why));
        check(claim, why);
        upkeep.askAbout(claim);
    }

    /** Those passed on before a moment that nobody has answered, taken in or pointed out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> unanswered(Instant passedOnBefore) {
        return claims.list(
                "remainder.forwarded = true and progress.state = ?1 and progress.submissions = 0 and createdAt < ?2"
                        + " and succession.payerControl is null and succession.replacementReason is null order by id",
                ClaimState.SENT,
                passedOnBefore);
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
        if (!mayBeLeftToPerson(claim)) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Only a claim that asks a further payer, and has not left, is left to the person.");
        }
        claim.leaveToPerson();
        end(claim, why);
    }

    private void check(Claim claim, String why) {
        Map<UUID, Integer> leftBefore = authorisationNews.left(claim.client());
        checks.apply(claim.client(), List.of(claim));
        RemainderConsent.settle(claim, answered.step(why));
        authorisationNews.tellChanges(claim.client(), leftBefore);
    }

    private void takeBack(Claim claim) {
        Postings.remainderKeys(claim).forEach(key -> ledger.reverse(key, answered.today(claim)));
    }
}
