package health.concord.intake.disclosure;

import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.ConsentKind;
import health.concord.intake.consent.ConsentStatus;
import health.concord.intake.consent.Recipient;
import health.concord.intake.consent.RecipientKind;
import health.concord.intake.consent.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client's consents permit a disclosure now. Denied unless one consent in force names the recipient and
 * covers the purpose and all of the information (42 CFR 2.31 and 2.33); in a medical emergency, unless one is declared
 * (2.51). An intermediary's participants may receive where the consent names them (2.31(a)(4)(ii)).
 */
final class ConsentRules {

    /** Kinds of recipient that "my treating providers, health plans and third-party payers" describes. */
    private static final Set<RecipientKind> IN_TPO_CLASS = Set.of(RecipientKind.PAYER, RecipientKind.CLINIC);

    private ConsentRules() {}

    /** @param consent that permits, or came closest; null where none was signed */
    record Outcome(
            Reason reason,
            @Nullable Consent consent,
            @Nullable UUID emergency) {

        Outcome(Reason reason, @Nullable Consent consent) {
            this(reason, consent, null);
        }

        Verdict verdict() {
            return reason.permits() ? Verdict.PERMIT : Verdict.DENY;
        }
    }

    /**
     * @param emergencies declared for the client
     * @param now when the emergencies must not have ended yet
     */
    static Outcome decide(
            List<Consent> consents,
            List<EmergencyDisclosure> emergencies,
            DecideDisclosure asked,
            LocalDate today,
            Instant now) {
        if (asked.basis() == Basis.COURT_ORDER) {
            return new Outcome(Reason.COURT_ORDER_NOT_DECIDED, null);
        }
        if (asked.purpose() == Use.EMERGENCY) {
            return emergencies.stream()
                    .filter(emergency -> emergency.covers(asked, now))
                    .findFirst()
                    .map(emergency -> new Outcome(Reason.EMERGENCY_IN_FORCE, null, emergency.id()))
                    .orElse(new Outcome(Reason.NO_EMERGENCY_DECLARED, null));
        }
        return decide(consents, asked, today);
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
        if (recipient.kind() == RecipientKind.INTERMEDIARY && asked.kind() == RecipientKind.CLINIC) {
            return recipient.participants() != null
                    && recipient.participants().stream()
                            .anyMatch(
                                    p -> p.strip().equalsIgnoreCase(asked.name().strip()));
        }
        if (recipient.kind() == RecipientKind.TPO_CLASS) {
            return IN_TPO_CLASS.contains(asked.kind());
        }
        boolean sameName =
                recipient.name().strip().equalsIgnoreCase(asked.name().strip());
        boolean sameOrganisation =
                asked.organisation() != null && asked.organisation().equals(recipient.organisation());
        return recipient.kind() == asked.kind() && (sameName || sameOrganisation);
    }
}
