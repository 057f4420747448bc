package health.concord.intake.disclosure;

import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.ConsentKind;
import health.concord.intake.consent.ConsentStatus;
import health.concord.intake.consent.Recipient;
import health.concord.intake.consent.RecipientKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client's consents permit a disclosure now. Denied unless one consent in force names the recipient and
 * covers the purpose and all of the information (42 CFR 2.31 and 2.33).
 */
final class ConsentRules {

    /** Kinds of recipient that "my treating providers, health plans and third-party payers" describes. */
    private static final Set<RecipientKind> IN_TPO_CLASS = Set.of(RecipientKind.PAYER, RecipientKind.CLINIC);

    private ConsentRules() {}

    /** @param consent that permits, or came closest; null where none was signed */
    record Outcome(Reason reason, @Nullable Consent consent) {
        Verdict verdict() {
            return reason == Reason.CONSENT_IN_FORCE ? Verdict.PERMIT : Verdict.DENY;
        }
    }

    /**
     * @param consents of the client, the latest signed first
     * @param today at the client's site
     */
    static Outcome decide(List<Consent> consents, DecideDisclosure asked, LocalDate today) {
        boolean notes = asked.categories().contains(Category.COUNSELLING_NOTES);
        if (notes && asked.categories().size() > 1) {
            return new Outcome(Reason.COUNSELLING_NOTES_APART, null);
        }
        ConsentKind kind = notes ? ConsentKind.COUNSELLING_NOTES : ConsentKind.GENERAL;
        return consents.stream()
                .filter(c -> c.kind() == kind)
                .map(c -> new Outcome(howFar(c, asked, today), c))
                .max(Comparator.comparing(Outcome::reason))
                .orElse(new Outcome(Reason.CONSENT_MISSING, null));
    }

    private static Reason howFar(Consent consent, DecideDisclosure asked, LocalDate today) {
        if (consent.recipients().stream().noneMatch(r -> names(r, asked.recipient()))) {
            return Reason.RECIPIENT_NOT_NAMED;
        }
        if (!consent.purpose().covers(asked.purpose())) {
            return Reason.PURPOSE_NOT_COVERED;
        }
        if (!consent.categories().containsAll(asked.categories())) {
            return Reason.CATEGORY_NOT_COVERED;
        }
        return switch (consent.statusOn(today)) {
            case ConsentStatus.EXPIRED -> Reason.CONSENT_EXPIRED;
            case ConsentStatus.REVOKED -> Reason.CONSENT_REVOKED;
            case ConsentStatus.ACTIVE -> Reason.CONSENT_IN_FORCE;
        };
    }

    private static boolean names(Recipient recipient, AskedRecipient asked) {
        if (recipient.kind() == RecipientKind.TPO_CLASS) {
            return IN_TPO_CLASS.contains(asked.kind());
        }
        boolean sameName = recipient.name().strip().equalsIgnoreCase(asked.name().strip());
        boolean sameOrganisation =
                asked.organisation() != null && asked.organisation().equals(recipient.organisation());
        return recipient.kind() == asked.kind() && (sameName || sameOrganisation);
    }
}
