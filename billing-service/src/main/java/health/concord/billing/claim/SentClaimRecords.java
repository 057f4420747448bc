package health.concord.billing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of claims that payers have, for those that follow them. */
@ApplicationScoped
public class SentClaimRecords {

    @Inject
    ClaimRepository claims;

    /** The payers' own numbers of these claims, where they gave one. */
    @Transactional
    public Map<UUID, String> payerControls(Collection<UUID> ids) {
        Map<UUID, String> controls = new HashMap<>();
        claims.list("id in ?1 and succession.payerControl is not null", ids)
                .forEach(claim -> controls.put(claim.id(), claim.succession().payerControl()));
        return controls;
    }

    /** The claims of these stays on a payer that have not ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> inEpisodes(UUID payer, Collection<UUID> episodes) {
        return claims.list(
                "basis.payer = ?1 and basis.episode in ?2 and progress.state not in ?3 order by weekOf, id",
                payer,
                episodes,
                ClaimRepository.ENDED);
    }
}
