package health.concord.billing.claim;

import health.concord.billing.ledger.Ledger;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Claims that payers have answered about. Who changes them locks their clients first, in one order. */
@ApplicationScoped
public class AnsweredClaims {

    @Inject
    ClaimRepository claims;

    @Inject
    Ledger ledger;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The claims of these numbers, locked and read anew; a number of no claim is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Claim> lockNumbers(Collection<String> numbers) {
        List<UUID> clients = claims.clientsOf(numbers);
        if (clients.isEmpty()) {
            return Map.of();
        }
        claims.lockClients(clients);
        claims.flush();
        claims.getEntityManager().clear();
        return claims.list("number in ?1", numbers).stream()
                .collect(Collectors.toMap(Claim::number, Function.identity()));
    }

    /** The live claims on further payers that ask for what was left of these, whose clients are locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> remaindersOf(Collection<UUID> earlier) {
        return earlier.isEmpty()
                ? List.of()
                : claims.list(
                        "remainder.of in ?1 and succession.frequency <> ?2 and progress.state not in ?3 order by id",
                        earlier,
                        Frequency.VOID,
                        ClaimRepository.ENDED);
    }

    /** The claims of a batch, locked and read anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> lockBatch(UUID batch) {
        List<String> numbers = claims.ofBatch(batch).stream().map(Claim::number).toList();
        return List.copyOf(lockNumbers(numbers).values());
    }

    /** A claim the caller may see, locked and read anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim lock(UUID id) {
        Claim claim = get(id);
        claims.lockClients(List.of(claim.client()));
        claims.getEntityManager().refresh(claim);
        return claim;
    }

    /** A claim the caller may see. */
    @Transactional
    public Claim get(UUID id) {
        return claims.findByIdOptional(id)
                .filter(claim -> caller.maySee(claim.site()))
                .orElseThrow(Problems::notFound);
    }

    /** Not taken in: what it asked for is not owed until it is sent again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reject(Claim claim, String why) {
        claim.progress().reject(step(why));
        ledger.reverse(Postings.chargeKey(claim), today(claim));
    }

    public LocalDate today(Claim claim) {
        return LocalDate.ofInstant(clock.instant(), sites.zone(claim.site()));
    }

    public Step step(String why) {
        return new Step(caller.id(), clock.instant(), why);
    }

    /** Numbers of claims that look like one a payer answered about without our number: by member, day, code and sum. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> numbersLike(String memberId, long chargedCents, Collection<LineLike> lines) {
        return claims.candidates(memberId, chargedCents).stream()
                .filter(claim -> lines.stream()
                        .allMatch(line -> claim.lines().stream()
                                .anyMatch(own -> own.serviceDate().equals(line.day())
                                        && line.code().equals(own.code()))))
                .map(Claim::number)
                .toList();
    }

    /** A line as a payer names it. */
    public record LineLike(LocalDate day, String code) {}

    /** A new claim that asks the payer to take back what was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim voiding(Claim original, String why) {
        Claim claim = RepeatedClaims.voiding(claims.nextNumber(), original, step(why));
        claims.persist(claim);
        return claim;
    }
}
