package health.concord.billing.estimate;

import health.concord.billing.coverage.Coverages;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.billing.eligibility.ExpectedShares;
import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an estimate's charges would leave to the person if the plan on file were billed. */
@ApplicationScoped
class EstimatedPlans {

    @Inject
    Coverages coverages;

    @Inject
    ExpectedShares shares;

    /** Each session is taken as a day of its own, which is the most that copayments come to. */
    @Nullable
    ExpectedShare ifBilled(Estimate estimate) {
        List<EstimateLine> lines = estimate.lines();
        long charged = lines.stream()
                .mapToLong(line -> Math.multiplyExact(line.unitCents(), (long) line.sessions()))
                .sum();
        int sessions = lines.stream().mapToInt(EstimateLine::sessions).sum();
        return coverages
                .primaryOn(estimate.client(), estimate.dates().from())
                .flatMap(coverage -> shares.of(coverage.id(), Money.ofCents(charged), sessions))
                .orElse(null);
    }
}
