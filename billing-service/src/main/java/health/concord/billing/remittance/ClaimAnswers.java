package health.concord.billing.remittance;

import health.concord.billing.edi.RemittedClaim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What payers answered about claims and was posted. */
@ApplicationScoped
public class ClaimAnswers {

    /** One answer, with the day of its payment. */
    public record Answer(UUID claim, LocalDate paidOn, RemittedClaim content) {}

    @Inject
    RemittedClaimRepository answers;

    @Inject
    RemittanceRepository remittances;

    /** By claim, oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, List<Answer>> ofClaims(Collection<UUID> claims) {
        List<RemittedClaimRecord> kept = answers.posted(claims);
        Map<UUID, LocalDate> days =
                remittances
                        .list(
                                "id in ?1",
                                kept.stream()
                                        .map(RemittedClaimRecord::remittance)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(RemittanceRecord::id, RemittanceRecord::paidOn));
        return kept.stream()
                .map(one -> new Answer(
                        Objects.requireNonNull(one.claim()),
                        Objects.requireNonNull(days.get(one.remittance())),
                        one.content()))
                .collect(Collectors.groupingBy(Answer::claim));
    }
}
