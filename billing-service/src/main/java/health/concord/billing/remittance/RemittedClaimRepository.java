package health.concord.billing.remittance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemittedClaimRepository implements PanacheRepositoryBase<RemittedClaimRecord, UUID> {

    List<RemittedClaimRecord> of(UUID remittance) {
        return list("remittance = ?1 order by ordinal", remittance);
    }

    List<RemittedClaimRecord> ofClaim(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    List<RemittedClaimRecord> posted(Collection<UUID> claims) {
        return list(
                "claim in ?1 and state in ?2 order by id",
                claims,
                List.of(RemittedClaimRecord.State.POSTED, RemittedClaimRecord.State.MATCHED));
    }

    List<RemittedClaimRecord> unmatched(Collection<String> sites, UUID after, int fetch) {
        return find(
                        "site in ?1 and state = ?2 and id > ?3 order by id",
                        sites,
                        RemittedClaimRecord.State.UNMATCHED,
                        after)
                .page(0, fetch)
                .list();
    }

    Optional<RemittedClaimRecord> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
