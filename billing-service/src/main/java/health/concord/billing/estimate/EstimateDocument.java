package health.concord.billing.estimate;

import health.concord.billing.document.Dollars;
import health.concord.billing.document.PdfDocument;
import health.concord.billing.eligibility.ExpectedShare;

/** An estimate on paper, in plain language. */
final class EstimateDocument {

    private EstimateDocument() {}

    static byte[] pdf(EstimateView view) {
        try (PdfDocument document = new PdfDocument("Good Faith Estimate", view.madeAt())) {
            document.text("For care from " + view.from() + " to " + view.to() + ". Version " + view.number()
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
            document.text("Expected in all: " + Dollars.of(view.totalCents()));
            document.space();
            ExpectedShare plan = view.ifPlanIsBilled();
            if (plan != null) {
                document.text("If your plan is billed instead, you are likely to owe about "
                        + Dollars.of(plan.totalCents()) + " of these charges, or less.");
                document.space();
            }
            document.text(view.notice());
            return document.bytes();
        }
    }
}
