package health.concord.billing.statement;

import health.concord.billing.claim.ClaimLine;
import health.concord.billing.document.Dollars;
import health.concord.billing.edi.BillingProvider;
import health.concord.billing.money.Money;
import health.concord.commons.print.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A statement on paper, in plain language. */
final class StatementDocument {

    /** A line that is charged now, and what the sliding scale takes off it. */
    record Charged(ClaimLine line, Money discount) {}

    /**
     * What is owed of one claim now.
     *
     * @param payer whose plan left it to the person; empty where no plan was billed
     */
    record Open(LocalDate weekOf, String number, String payer, Money owed) {}

    /** @param balance everything that is owed, of earlier statements too */
    record Facts(
            String number,
            String client,
            BillingProvider provider,
            LocalDate today,
            List<Charged> charged,
            List<Open> open,
            Money balance,
            Instant at) {}

    private StatementDocument() {}

    static byte[] pdf(Facts facts) {
        return Document.write("Your statement", "Statement " + facts.number(), document -> {
            document.datedAt(facts.at());
            BillingProvider provider = facts.provider();
            document.paragraph(provider.name() + "\n" + provider.address().line1() + ", "
                    + provider.address().city() + ", " + provider.address().state());
            document.space();
            document.paragraph("Statement " + facts.number() + " of " + facts.today() + " for " + facts.client());
            document.space();
            if (!facts.charged().isEmpty()) {
                document.paragraph("New since your last statement:");
            }
            for (Charged one : facts.charged()) {
                ClaimLine line = one.line();
                document.row(
                        line.serviceDate().toString(),
                        line.code() + " x" + line.units(),
                        Dollars.of(line.amount()),
                        one.discount().equals(Money.ZERO) ? "" : "discount " + Dollars.of(one.discount()));
            }
            document.space();
            document.paragraph("What you owe is for these weeks; what you paid went to the oldest first:");
            facts.open()
                    .forEach(one -> document.paragraph("Week of " + one.weekOf() + ", claim " + one.number() + ", "
                            + (one.payer().isEmpty() ? "not billed to a plan" : "left to you by " + one.payer())
                            + ": " + Dollars.of(one.owed())));
            document.space();
            document.heading("What you owe now: " + Dollars.of(facts.balance()));
            document.paragraph(
                    "This is everything that was charged to you, less what you have paid and what was taken off."
                            + " If you cannot pay it at once, ask us about a payment plan. If your household's income is low, ask"
                            + " us about the sliding fee. If you were given an estimate and this is at least $400 above it, you"
                            + " can dispute it.");
        });
    }
}
