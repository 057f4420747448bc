package health.concord.billing.payment;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A plan on the wire, with how far it is paid. */
public record PaymentPlanView(
        UUID id,
        UUID client,
        String site,
        long totalCents,
        String currency,
        long paidCents,
        long overdueCents,
        List<Instalment> instalments) {

    /** One part. */
    public record Instalment(LocalDate due, long amountCents, long paidCents, String state) {}

    static PaymentPlanView of(PaymentPlan plan, long paid, LocalDate today) {
        List<Instalment> parts = new ArrayList<>();
        long left = paid;
        long overdue = 0;
        for (PaymentPlan.Part part : plan.parts()) {
            long covered = Math.max(0, Math.min(left, part.cents()));
            left -= covered;
            boolean late = covered < part.cents() && part.due().isBefore(today);
            overdue += late ? part.cents() - covered : 0;
            parts.add(new Instalment(
                    part.due(), part.cents(), covered, covered == part.cents() ? "PAID" : late ? "OVERDUE" : "OPEN"));
        }
        return new PaymentPlanView(
                plan.id(),
                plan.client(),
                plan.site(),
                plan.totalCents(),
                Money.CURRENCY,
                Math.min(paid, plan.totalCents()),
                overdue,
                parts);
    }
}
