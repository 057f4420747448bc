package health.concord.portal.consent;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.GiveConsent;
import health.concord.portal.language.Say;
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
                        .with("recipients[0].name", Say.words("consent.usualRecipients"))
                        .withAll("categories", List.of("SUD", "MH"))
                        .with("purpose.kind", "TPO")
                        .with("purpose.redisclosureStatement", Say.words("consent.usualRedisclosure"))
                        .with("purpose.refusalConsequences", Say.words("consent.usualRefusal"))
                        .with("rightToRevoke", Say.words("consent.usualRevoking"))
                        .with("expiry.event", "END_OF_TREATMENT")
                        .with("signature.name", clientName)
                        .with("signature.method", "INK")
                        .with("signature.signedAt", time.local(time.now()))
                        .with("guardianSignature.method", "INK")
                        .with("guardianSignature.signedAt", time.local(time.now())),
                minor);
    }

    public List<Choice> kinds() {
        return Choice.codes("consent.kind", "GENERAL", "COUNSELLING_NOTES");
    }

    public List<Choice> recipientKinds() {
        return Choice.codes("consent.recipientKind", "TPO_CLASS", "PAYER", "CLINIC", "NAMED", "INTERMEDIARY");
    }

    public List<Choice> purposes() {
        return Choice.codes("consent.purposeKind", "TPO", "SPECIFIC");
    }

    public List<Choice> uses() {
        return Choice.codes("intake.use", "TREATMENT", "PAYMENT", "OPERATIONS", "REFERRAL_STATUS", "LEGAL", "OTHER");
    }

    public List<Choice> categories() {
        return allCategories();
    }

    /** What information can be told apart. */
    static List<Choice> allCategories() {
        return Choice.codes("consent.category", "SUD", "MH", "MEDICATION", "LABORATORY", "COUNSELLING_NOTES");
    }

    public List<Choice> expiries() {
        return Choice.codes("consent.expiry", "END_OF_TREATMENT", "NONE");
    }

    public List<Choice> methods() {
        return Choice.codes("consent.method", "INK", "ELECTRONIC");
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
