package health.concord.intake.consent;

import health.concord.commons.print.Document;
import health.concord.intake.consent.Consents.Printed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A consent on paper: every element of 42 CFR 2.31, and the notice that goes with a disclosure under it (2.32). */
final class ConsentForm {

    private ConsentForm() {}

    static byte[] pdf(Printed printed) {
        ConsentView consent = printed.consent();
        return Document.write("Consent to disclose", consent.discloser() + ", consent " + consent.id(), page -> {
            page.line(
                    "Client",
                    printed.client().displayName() + ", born "
                            + printed.client().birthDate());
            page.line("Status on " + printed.on(), words(consent.status()));
            page.line("Who may disclose", consent.discloser());
            page.heading("What may be disclosed");
            page.paragraph(words(consent.categories()));
            page.heading("To whom");
            consent.recipients().forEach(recipient -> page.paragraph(recipient(recipient)));
            page.heading("What for");
            page.paragraph(consent.purpose().inWords());
            statement(page, "Further disclosure", consent.purpose().redisclosureStatement());
            statement(page, "If you do not sign", consent.purpose().refusalConsequences());
            statement(page, "Your right to revoke", consent.rightToRevoke());
            statement(page, "How long it lasts", expiry(consent.expiry()));
            page.heading("Signed");
            page.paragraph(signature(consent.signature()));
            if (consent.guardianSignature() != null) {
                page.paragraph(signature(consent.guardianSignature()));
            }
            if (consent.endedAt() != null) {
                page.heading("Ended");
                page.paragraph(words(consent.status()) + " at " + consent.endedAt());
            }
            page.heading("Notice to whoever receives records under this consent");
            page.paragraph(printed.notice());
        });
    }

    private static void statement(Document page, String heading, @Nullable String text) {
        if (text != null) {
            page.heading(heading);
            page.paragraph(text);
        }
    }

    private static String recipient(Recipient recipient) {
        StringBuilder text = new StringBuilder(recipient.name())
                .append(" (")
                .append(words(recipient.kind()))
                .append(')');
        if (recipient.participants() != null && !recipient.participants().isEmpty()) {
            text.append(", for its participants ").append(String.join(", ", recipient.participants()));
        }
        if (recipient.treatingClass() != null) {
            text.append(", for ").append(recipient.treatingClass());
        }
        return text.toString();
    }

    private static String expiry(Expiry expiry) {
        if (expiry.on() != null) {
            return "Until " + expiry.on() + ".";
        }
        return expiry.event() == Expiry.ExpiryEvent.END_OF_TREATMENT
                ? "Until the end of treatment."
                : "It does not end by itself.";
    }

    private static String signature(Signature signature) {
        String who = signature.relationship() == null
                ? signature.name()
                : signature.name() + ", " + signature.relationship();
        return who + ", " + signature.signedAt() + ", " + words(signature.method());
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(ConsentForm::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        String text = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return value.name().length() <= 3 ? value.name() : text;
    }
}
