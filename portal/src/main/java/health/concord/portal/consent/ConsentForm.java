package health.concord.portal.consent;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.GiveConsent;
import health.concord.portal.time.SiteTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a consent: patient, discloser, information, recipient, purpose, the right to revoke, expiry,
 * signature and date; for treatment, payment and operations also redisclosure and the consequences of refusing (42 CFR
 * 2.31).
 *
 * @param minor whether a guardian signs too (42 CFR 2.14)
 */
record ConsentForm(Form form, boolean minor) {

    /** With the program's usual wording, to be read with the client and changed where it does not fit. */
    static ConsentForm usual(SiteTime time, String clientName, boolean minor) {
        return new ConsentForm(
                Form.empty()
                        .with("kind", "GENERAL")
                        .with("discloser", "Concord Program")
                        .with("recipients[0].kind", "TPO_CLASS")
                        .with("recipients[0].name", "My treating providers, health plans and third-party payers")
                        .withAll("categories", List.of("SUD", "MH"))
                        .with("purpose.kind", "TPO")
                        .with(
                                "purpose.redisclosureStatement",
                                "Who receives this may disclose it further as HIPAA permits, but not in proceedings"
                                        + " against me.")
                        .with(
                                "purpose.refusalConsequences",
                                "Without this consent the program cannot bill my health plan.")
                        .with(
                                "rightToRevoke",
                                "I may revoke this consent in writing at any time; what was done before stays.")
                        .with("expiry.event", "END_OF_TREATMENT")
                        .with("signature.name", clientName)
                        .with("signature.method", "INK")
                        .with("signature.signedAt", time.local(time.now()))
                        .with("guardianSignature.method", "INK")
                        .with("guardianSignature.signedAt", time.local(time.now())),
                minor);
    }

    public List<Choice> kinds() {
        return Choice.list("GENERAL", "General", "COUNSELLING_NOTES", "SUD counselling notes, apart from all else");
    }

    public List<Choice> recipientKinds() {
        return Choice.list(
                "TPO_CLASS",
                "Providers, plans and payers as a class",
                "PAYER",
                "A payer",
                "CLINIC",
                "A clinic",
                "NAMED",
                "A named person or place",
                "INTERMEDIARY",
                "An intermediary");
    }

    public List<Choice> purposes() {
        return Choice.list("TPO", "Treatment, payment and operations", "SPECIFIC", "Something specific");
    }

    public List<Choice> uses() {
        return Choice.list(
                "TREATMENT",
                "Treatment",
                "PAYMENT",
                "Payment",
                "OPERATIONS",
                "Operations",
                "REFERRAL_STATUS",
                "Telling who referred",
                "LEGAL",
                "A legal matter",
                "OTHER",
                "Something else");
    }

    public List<Choice> categories() {
        return Choice.list(
                "SUD",
                "Substance use treatment",
                "MH",
                "Mental health treatment",
                "MEDICATION",
                "Medication",
                "LABORATORY",
                "Laboratory results",
                "COUNSELLING_NOTES",
                "Counselling notes");
    }

    public List<Choice> expiries() {
        return Choice.list("END_OF_TREATMENT", "At the end of treatment", "NONE", "Not by itself");
    }

    public List<Choice> methods() {
        return Choice.list("INK", "On paper", "ELECTRONIC", "Electronically");
    }

    GiveConsent request(SiteTime time) {
        boolean specific = form.text("purpose.kind").equals("SPECIFIC");
        String until = form.optional("expiry.on");
        return new GiveConsent(
                form.optional("kind"),
                form.optional("discloser"),
                List.of(new GiveConsent.Recipient(
                        form.optional("recipients[0].kind"), form.optional("recipients[0].name"))),
                form.all("categories"),
                new GiveConsent.Purpose(
                        form.optional("purpose.kind"),
                        specific ? form.all("purpose.uses") : null,
                        specific ? form.optional("purpose.description") : null,
                        form.optional("purpose.redisclosureStatement"),
                        form.optional("purpose.refusalConsequences")),
                form.optional("rightToRevoke"),
                new GiveConsent.Expiry(until, until == null ? form.optional("expiry.event") : null),
                signature("signature", time),
                minor ? signature("guardianSignature", time) : null);
    }

    private GiveConsent.Signature signature(String of, SiteTime time) {
        @Nullable String at = form.optional(of + ".signedAt");
        return new GiveConsent.Signature(
                form.optional(of + ".name"),
                form.optional(of + ".method"),
                at == null ? null : time.withOffset(at),
                form.optional(of + ".relationship"));
    }
}
