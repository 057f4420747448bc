package health.concord.billing.denial;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.document.Dollars;
import health.concord.billing.edi.BillingProvider;
import health.concord.billing.evidence.ClaimEvidence;
import health.concord.billing.evidence.EvidenceDocument;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.payer.Payer;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.commons.print.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letter of an appeal: a template with the facts put in, and the claim's evidence behind it. */
final class AppealLetter {

    /**
     * Everything the letter names.
     *
     * @param consents by which the payer may be told; their notices go with the letter (42 CFR 2.32)
     */
    record Facts(
            Claim claim,
            Payer payer,
            @Nullable Coverage coverage,
            BillingProvider provider,
            List<Denial> denials,
            AdjustmentReasons reasons,
            ClaimEvidence evidence,
            AppealClaim wanted,
            Set<ConsentDecision> consents,
            String signer,
            LocalDate today,
            Instant now) {}

    private AppealLetter() {}

    static byte[] pdf(Facts facts) {
        return Document.write("Appeal", "Claim " + facts.evidence().number(), document -> {
            document.datedAt(facts.now());
            document.paragraph(text(facts));
            document.space();
            EvidenceDocument.write(document, facts.evidence());
        });
    }

    static String text(Facts facts) {
        Map<String, String> values = values(facts);
        String letter = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            letter = letter.replace("{" + value.getKey() + "}", value.getValue());
        }
        return letter;
    }

    private static Map<String, String> values(Facts facts) {
        Claim claim = facts.claim();
        List<LocalDate> days =
                claim.lines().stream().map(ClaimLine::serviceDate).sorted().toList();
        Map<String, String> values = new LinkedHashMap<>();
        BillingProvider provider = facts.provider();
        values.put("provider", provider.name());
        values.put(
                "address",
                provider.address().line1() + ", " + provider.address().city() + ", "
                        + provider.address().state() + " " + provider.address().zip());
        values.put("npi", provider.npi());
        values.put("taxId", provider.taxId());
        values.put("date", facts.today().toString());
        values.put("payer", facts.payer().name());
        values.put("number", claim.number());
        values.put(
                "payerControl",
                claim.succession().payerControl() == null
                        ? "not given"
                        : claim.succession().payerControl());
        values.put(
                "memberId",
                facts.coverage() == null ? "not given" : facts.coverage().memberId());
        values.put("from", days.getFirst().toString());
        values.put("to", days.getLast().toString());
        values.put(
                "amount",
                Dollars.of(facts.denials().stream().mapToLong(Denial::cents).sum()));
        values.put("deniedOn", facts.denials().getFirst().deniedOn().toString());
        values.put(
                "reasons",
                facts.denials().stream()
                        .map(denial -> reason(denial, facts.reasons()))
                        .distinct()
                        .collect(Collectors.joining("\n")));
        values.put("enclosures", enclosures(facts.wanted().enclosures()));
        values.put("notice", notice(facts.consents()));
        values.put("signer", facts.signer());
        // Last, so that nothing a person wrote is taken for a place of the template.
        values.put("argument", facts.wanted().argument());
        return values;
    }

    private static String reason(Denial denial, AdjustmentReasons reasons) {
        String[] parts = denial.reason().split("-");
        String remarks = denial.remarks().isEmpty() ? "" : " (remarks " + String.join(", ", denial.remarks()) + ")";
        return "- " + denial.reason() + ": " + reasons.of(parts[0], parts[1]).label() + remarks + ", "
                + Dollars.of(denial.cents());
    }

    /** The notice of each consent with what the consent is for, since a copy of it is not at hand (42 CFR 2.32(a)). */
    private static String notice(Set<ConsentDecision> consents) {
        return consents.stream()
                .filter(decision -> decision.redisclosureNotice() != null)
                .map(decision -> decision.redisclosureNotice()
                        + (decision.consent() == null
                                ? ""
                                : " Disclosed under consent " + decision.consent() + " of the client, for payment."))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String enclosures(List<String> wanted) {
        return wanted.isEmpty() ? "claim evidence" : "claim evidence, " + String.join(", ", wanted);
    }

    private static String template() {
        try (InputStream in = AppealLetter.class.getResourceAsStream("/letters/appeal.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of the letter cannot be read", e);
        }
    }
}
