package health.concord.billing.claim;

import health.concord.billing.client.Clients;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.policy.ClaimForm;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Claims on the person: they are charged by a statement, and no payer is told. */
@ApplicationScoped
public class OwnClaims {

    @Inject
    ClaimRepository claims;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Marks the client's ready ones as billed, with the client locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> bill(UUID client, String site, String why) {
        claims.lockClients(List.of(client));
        List<Claim> ready = claims.list(
                "client = ?1 and site = ?2 and basis.form = ?3 and progress.state = ?4 order by weekOf, id",
                client,
                site,
                ClaimForm.STATEMENT,
                ClaimState.READY);
        Step step = new Step(caller.id(), clock.instant(), why);
        ready.forEach(claim -> claim.progress().billToPerson(step));
        return ready;
    }

    /** One that was billed, of a site the caller may see. */
    @Transactional
    public Claim billed(UUID id) {
        return claims.findByIdOptional(id)
                .filter(claim -> caller.maySee(claim.site()))
                .filter(claim -> claim.basis().form() == ClaimForm.STATEMENT
                        && claim.progress().submissions() > 0)
                .orElseThrow(Problems::notFound);
    }

    /** Those of which something is owed, to tell of what. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : claims.list("id in ?1 order by weekOf, id", ids);
    }

    /** The diagnoses of the claim's episode, as claims write them. */
    @Transactional
    public List<String> diagnoses(Claim claim) {
        return clients.episodesOf(List.of(claim.client())).values().stream()
                .flatMap(List::stream)
                .map(EpisodeRecord::episode)
                .filter(episode -> episode.id().equals(claim.basis().episode()))
                .flatMap(episode -> episode.diagnosesOnClaim().stream())
                .toList();
    }
}
