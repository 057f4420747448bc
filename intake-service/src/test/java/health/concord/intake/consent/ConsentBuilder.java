package health.concord.intake.consent;

import health.concord.intake.client.Client;
import health.concord.intake.client.ClientBuilder;
import health.concord.intake.consent.Purpose.PurposeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Consents for tests: to a payer, for treatment, payment and operations, on SUD and MH, unless said otherwise. */
public final class ConsentBuilder {

    private static final Client CLIENT = ClientBuilder.adult();

    private ConsentKind kind = ConsentKind.GENERAL;
    private List<Recipient> recipients =
            List.of(new Recipient(RecipientKind.PAYER, "Blue Plains Health", null, null, null));
    private List<Category> categories = List.of(Category.SUD, Category.MH);
    private Purpose purpose = new Purpose(PurposeKind.TPO, null, null, "may be redisclosed", "none");
    private OffsetDateTime signedAt = OffsetDateTime.parse("2026-03-02T09:00:00-05:00");
    private LocalDate lastDay;
    private Instant revokedAt;

    public ConsentBuilder notes() {
        kind = ConsentKind.COUNSELLING_NOTES;
        categories = List.of(Category.COUNSELLING_NOTES);
        return this;
    }

    public ConsentBuilder to(RecipientKind kind, String name) {
        recipients = List.of(new Recipient(kind, name, null, null, null));
        return this;
    }

    public ConsentBuilder toIntermediary(String name, String participant) {
        recipients = List.of(new Recipient(RecipientKind.INTERMEDIARY, name, List.of(participant), null, null));
        return this;
    }

    public ConsentBuilder on(Category... covered) {
        categories = List.of(covered);
        return this;
    }

    public ConsentBuilder onlyFor(Use... uses) {
        purpose = new Purpose(PurposeKind.SPECIFIC, List.of(uses), null, null, null);
        return this;
    }

    public ConsentBuilder signedAt(String moment) {
        signedAt = OffsetDateTime.parse(moment);
        return this;
    }

    public ConsentBuilder until(String day) {
        lastDay = LocalDate.parse(day);
        return this;
    }

    public ConsentBuilder revokedAt(String moment) {
        revokedAt = Instant.parse(moment);
        return this;
    }

    public Consent build() {
        Expiry expiry = lastDay == null ? new Expiry(null, Expiry.ExpiryEvent.NONE) : new Expiry(lastDay, null);
        GiveConsent form = new GiveConsent(
                kind,
                "Concord",
                recipients,
                categories,
                purpose,
                "in writing at any time",
                expiry,
                new Signature("Jordan Rivera", Signature.SignatureMethod.INK, signedAt, null),
                null);
        Consent consent = Consent.sign(CLIENT, form, signedAt.toLocalDate(), signedAt.toInstant(), "ines");
        if (revokedAt != null) {
            consent.revoke(revokedAt, "asked to");
        }
        return consent;
    }
}
