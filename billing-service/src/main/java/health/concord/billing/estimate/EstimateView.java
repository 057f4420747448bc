package health.concord.billing.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estimate on the wire.
 *
 * @param late whether it was given after it was due
 * @param chargedCents what was charged to the person so far for the time it covers
 * @param disputable whether charges are $400 or more above it, so that the person may dispute them
 * @param ifPlanIsBilled what the person would be likely to owe instead, were the plan on file billed; null without one,
 *     or while its payer has told nothing of it
 * @param groupPerSessionCents price of a group session beside an individual one, where both are in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EstimateView(
        UUID id,
        UUID client,
        String site,
        UUID series,
        int number,
        LocalDate requestedOn,
        @Nullable LocalDate scheduledOn,
        LocalDate dueOn,
        LocalDate givenOn,
        boolean late,
        LocalDate from,
        LocalDate to,
        List<EstimateLine> lines,
        long totalCents,
        String currency,
        @Nullable Long groupPerSessionCents,
        @Nullable Long individualPerSessionCents,
        long chargedCents,
        boolean disputable,
        @Nullable ExpectedShare ifPlanIsBilled,
        String notice,
        String madeBy,
        Instant madeAt) {

    /** Billed this much or more above the estimate, a person may dispute (45 CFR 149.620(b)). */
    static final long DISPUTE_CENTS = 400_00;

    private static final String NOTICE =
            "You have the right to a Good Faith Estimate of what your care is expected to cost. If you are billed at"
                    + " least $400 more than this estimate, you can dispute the bill. This estimate is not a contract"
                    + " and does not oblige you to obtain any of these services here.";

    static EstimateView of(Estimate estimate, long chargedCents, @Nullable ExpectedShare ifPlanIsBilled) {
        EstimateDates dates = estimate.dates();
        return new EstimateView(
                estimate.id(),
                estimate.client(),
                estimate.site(),
                estimate.series(),
                estimate.number(),
                dates.requestedOn(),
                dates.scheduledOn(),
                dates.dueOn(),
                dates.givenOn(),
                dates.givenOn().isAfter(dates.dueOn()),
                dates.from(),
                dates.to(),
                estimate.lines(),
                estimate.totalCents(),
                Money.CURRENCY,
                price(estimate, true),
                price(estimate, false),
                chargedCents,
                chargedCents >= estimate.totalCents() + DISPUTE_CENTS,
                ifPlanIsBilled,
                NOTICE,
                estimate.madeBy(),
                estimate.madeAt());
    }

    private static @Nullable Long price(Estimate estimate, boolean group) {
        return estimate.lines().stream()
                .filter(line -> (line.kind() == ServiceKind.GROUP) == group)
                .map(EstimateLine::unitCents)
                .findFirst()
                .orElse(null);
    }
}
