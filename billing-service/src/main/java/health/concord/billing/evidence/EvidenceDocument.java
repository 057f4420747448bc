package health.concord.billing.evidence;

import health.concord.billing.document.Dollars;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.billing.rule.TraceStep;
import health.concord.commons.print.Document;
import java.time.Instant;
import java.util.stream.Collectors;

/** A claim's evidence on paper. */
public final class EvidenceDocument {

    private EvidenceDocument() {}

    static byte[] pdf(ClaimEvidence evidence, Instant at) {
        return Document.write("Claim " + evidence.number(), "Claim " + evidence.number(), document -> {
            document.datedAt(at);
            write(document, evidence);
        });
    }

    /** Into a document that has begun, for example behind a letter. */
    public static void write(Document document, ClaimEvidence evidence) {
        document.heading("Evidence for claim " + evidence.number());
        document.paragraph("Week of " + evidence.weekOf() + ", " + Dollars.of(evidence.totalCents())
                + (evidence.payer() == null ? "" : ", billed to " + evidence.payer()) + ". State: " + evidence.state()
                + ".");
        ClaimEvidence.Policy policy = evidence.policy();
        if (policy != null) {
            document.paragraph(
                    "Policy version " + policy.version() + ", in force from " + policy.effectiveFrom() + ".");
        }
        ClaimEvidence.Authorised authorised = evidence.authorisation();
        if (authorised != null) {
            document.paragraph("Authorisation " + authorised.number() + ": " + authorised.used() + " of "
                    + authorised.units() + " units of " + authorised.service() + " used, " + authorised.from() + " to "
                    + authorised.to() + ".");
        }
        ClaimEvidence.Consent consent = evidence.consent();
        if (consent != null) {
            document.paragraph("Disclosed under consent " + consent.consent() + " for " + consent.categories()
                    + " in file " + consent.file() + ".");
        }
        ClaimEvidence.PatientShare share = evidence.patientShare();
        if (share != null) {
            share(document, share);
        }
        evidence.lines().forEach(line -> line(document, line));
        money(document, evidence);
    }

    private static void share(Document document, ClaimEvidence.PatientShare share) {
        ExpectedShare expected = share.expected();
        if (expected != null) {
            document.paragraph("Expected of the client, by what the payer told as of " + expected.asOf() + ": "
                    + Dollars.of(expected.totalCents()) + " (deductible " + Dollars.of(expected.deductibleCents())
                    + ", copayment " + Dollars.of(expected.copayCents()) + ", coinsurance "
                    + Dollars.of(expected.coinsuranceCents()) + ").");
        }
        document.paragraph("Paid by the client for these days: " + Dollars.of(share.collectedCents())
                + (share.answeredCents() == null
                        ? "."
                        : "; left to the client by the payer: " + Dollars.of(share.answeredCents()) + "."));
    }

    private static void line(Document document, ClaimEvidence.Line line) {
        document.space();
        document.paragraph(line.date() + "  " + line.code() + " x" + line.units() + "  "
                + Dollars.of(line.amountCents()) + ", " + line.minutes() + " minutes"
                + (line.authorisation() == null ? "" : ", under authorisation " + line.authorisation()));
        line.sessions()
                .forEach(session -> document.row(
                        session.type().name(),
                        session.from().toString(),
                        session.minutes() + " min",
                        session.mode().name(),
                        session.noteSigned() ? "note signed" : "note missing",
                        session.outcome().name()));
        document.paragraph(line.trace().stream().map(TraceStep::text).collect(Collectors.joining("; ")));
    }

    private static void money(Document document, ClaimEvidence evidence) {
        document.space();
        evidence.waivers()
                .forEach(waiver ->
                        document.paragraph("Waived " + waiver.hold() + " by " + waiver.by() + ": " + waiver.reason()));
        evidence.history()
                .forEach(step ->
                        document.paragraph(step.at() + "  " + step.to() + "  " + step.by() + "  " + step.why()));
        evidence.ledger()
                .steps()
                .forEach(step -> document.paragraph(step.on() + "  " + step.kind() + ": payer owes "
                        + Dollars.of(step.payerCentsAfter()) + ", client owes "
                        + Dollars.of(step.patientCentsAfter())));
    }
}
