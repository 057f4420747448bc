package health.concord.billing.payment;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people paid for days of care before the claim of the day is sent. Each payment is told on one claim, the first
 * that has a line of its day and is sent; a claim that takes another's place tells what that one told.
 */
@ApplicationScoped
public class PaidBefore {

    @Inject
    PatientPaymentRepository payments;

    /** By claim, where anything was paid, and never more than the claim asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Money> towards(List<Claim> claims) {
        List<Claim> first = claims.stream()
                .filter(claim -> claim.remainder() == null && !claim.succession().isVoid())
                .toList();
        Map<UUID, List<PatientPayment>> byClient = payments
                .forDaysOf(first.stream().map(Claim::client).distinct().toList())
                .stream()
                .collect(Collectors.groupingBy(PatientPayment::client));
        Map<UUID, Money> towards = new HashMap<>();
        Set<UUID> told = new HashSet<>();
        for (Claim claim : first) {
            long cents = 0;
            for (PatientPayment payment : byClient.getOrDefault(claim.client(), List.of())) {
                if (isFor(payment, claim) && told.add(payment.id())) {
                    cents += payment.keptCents();
                }
            }
            if (cents > 0) {
                towards.put(claim.id(), Money.ofCents(Math.min(cents, claim.total().cents())));
            }
        }
        return towards;
    }

    /** From now on these claims tell of it, and no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOn(Collection<Claim> filed) {
        List<PatientPayment> all =
                payments.forDaysOf(filed.stream().map(Claim::client).distinct().toList());
        filed.stream()
                .filter(claim -> claim.remainder() == null && !claim.succession().isVoid())
                .forEach(claim -> all.stream()
                        .filter(payment -> payment.client().equals(claim.client()) && isFor(payment, claim))
                        .forEach(payment -> payment.tellOn(claim.id())));
    }

    /** What was paid for the days of a claim, and not given back. */
    @Transactional
    public Money toldOn(UUID claim) {
        return Money.ofCents(payments.list("claim", claim).stream()
                .mapToLong(PatientPayment::keptCents)
                .sum());
    }

    private static boolean isFor(PatientPayment payment, Claim claim) {
        if (payment.claim() != null) {
            return payment.claim().equals(claim.id())
                    || payment.claim().equals(claim.succession().original());
        }
        return payment.site().equals(claim.site())
                && claim.lines().stream().map(ClaimLine::serviceDate).anyMatch(payment.serviceDate()::equals);
    }
}
