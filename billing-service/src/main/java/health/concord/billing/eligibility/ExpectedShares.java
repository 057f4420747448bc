package health.concord.billing.eligibility;

import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reckons what people are likely to owe under a coverage. */
@ApplicationScoped
public class ExpectedShares {

    @Inject
    EligibilityCheckRepository checks;

    /**
     * Empty while no check of the coverage was answered with what people pay themselves.
     *
     * @param days of care, each with its copayment
     */
    @Transactional
    public Optional<ExpectedShare> of(UUID coverage, Money charged, int days) {
        return checks.lastAnswered(coverage)
                .flatMap(check -> ExpectedShare.of(
                        Objects.requireNonNull(check.answer()), check.serviceDate(), charged, days));
    }
}
