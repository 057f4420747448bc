package health.concord.billing.estimate;

import health.concord.billing.document.Dollars;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.commons.print.Document;

/** An estimate on paper, in plain language. */
final class EstimateDocument {

    private EstimateDocument() {}

    static byte[] pdf(EstimateView view) {
        return Document.write("Good Faith Estimate", "Good Faith Estimate, version " + view.number(), document -> {
            document.datedAt(view.madeAt());
            document.paragraph("For care from " + view.from() + " to " + view.to() + ". Version " + view.number()
                    + ", given on " + view.givenOn() + ".");
            document.space();
            view.lines()
                    .forEach(line -> document.row(
                            line.kind() + " " + line.type() + ", " + line.minutes() + " minutes",
                            line.sessions() + " sessions",
                            Dollars.of(line.unitCents()) + " each",
                            "less " + Dollars.of(line.discountCents()),
                            Dollars.of(line.totalCents())));
            document.space();
            document.paragraph("Expected in all: " + Dollars.of(view.totalCents()));
            document.space();
            ExpectedShare plan = view.ifPlanIsBilled();
            if (plan != null) {
                document.paragraph("If your plan is billed instead, you are likely to owe about "
                        + Dollars.of(plan.totalCents()) + " of these charges, or less.");
                document.space();
            }
            document.paragraph(view.notice());
        });
    }
}
