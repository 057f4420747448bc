package health.concord.intake.consent;

import health.concord.intake.consent.Expiry.ExpiryEvent;
import health.concord.intake.consent.Purpose.PurposeKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a consent that depend on one another (42 CFR 2.31(a)(4) to (10), (b) and (d)). Elements that are
 * always needed are constraints on {@link GiveConsent}; all that is missing is named at once.
 */
public class ConsentElements implements ConstraintValidator<CompleteConsent, GiveConsent> {

    @Override
    public boolean isValid(GiveConsent consent, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = categoriesFitKind(consent, context);
        Purpose purpose = consent.purpose();
        if (purpose != null && purpose.kind() != null) {
            valid &= purposeIsWhole(purpose, context);
            valid &= recipientsAreWhole(consent.recipients(), purpose, context);
            valid &= expiryIsOne(consent.expiry(), purpose, context);
        }
        return valid;
    }

    private static boolean categoriesFitKind(GiveConsent consent, ConstraintValidatorContext context) {
        List<Category> categories = consent.categories();
        if (categories == null || consent.kind() == null) {
            return true;
        }
        if (consent.kind() == ConsentKind.COUNSELLING_NOTES) {
            return categories.equals(List.of(Category.COUNSELLING_NOTES))
                    || refuse(context, "categories", "a consent to counselling notes covers COUNSELLING_NOTES alone");
        }
        return !categories.contains(Category.COUNSELLING_NOTES)
                || refuse(context, "categories", "counselling notes need a consent of their own kind");
    }

    private static boolean purposeIsWhole(Purpose purpose, ConstraintValidatorContext context) {
        boolean valid = true;
        List<Use> uses = purpose.uses() == null ? List.of() : purpose.uses();
        if (purpose.kind() == PurposeKind.TPO) {
            valid &= uses.isEmpty() || refuse(context, "purpose.uses", "is not for TPO; leave it out");
            valid &= present(purpose.redisclosureStatement(), context, "purpose.redisclosureStatement");
            valid &= present(purpose.refusalConsequences(), context, "purpose.refusalConsequences");
            return valid;
        }
        if (uses.isEmpty()) {
            return refuse(context, "purpose.uses", "is needed for a specific purpose");
        }
        valid &= !uses.contains(Use.LEGAL)
                || uses.size() == 1
                || refuse(context, "purpose.uses", "LEGAL cannot be combined with another use");
        valid &= !uses.contains(Use.EMERGENCY)
                || refuse(context, "purpose.uses", "EMERGENCY takes no consent; it is declared when there is one");
        valid &= !uses.contains(Use.OTHER) || present(purpose.description(), context, "purpose.description");
        return valid;
    }

    private static boolean recipientsAreWhole(
            @Nullable List<Recipient> recipients, Purpose purpose, ConstraintValidatorContext context) {
        boolean valid = true;
        for (int i = 0; recipients != null && i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            if (recipient == null || recipient.kind() == null) {
                continue;
            }
            String field = "recipients[" + i + "].";
            if (recipient.kind() == RecipientKind.INTERMEDIARY && !recipient.namesParticipants()) {
                valid = refuse(context, field + "participants", "is needed for an intermediary, or treatingClass");
            }
            if (recipient.kind() == RecipientKind.TPO_CLASS && purpose.kind() != PurposeKind.TPO) {
                valid = refuse(context, field + "kind", "a class of recipients is only for TPO; name the recipient");
            }
        }
        return valid;
    }

    private static boolean expiryIsOne(@Nullable Expiry expiry, Purpose purpose, ConstraintValidatorContext context) {
        if (expiry == null) {
            return true;
        }
        if ((expiry.on() == null) == (expiry.event() == null)) {
            return refuse(context, "expiry", "must have either a day (on) or an event");
        }
        return expiry.event() != ExpiryEvent.NONE
                || purpose.kind() == PurposeKind.TPO
                || refuse(context, "expiry.event", "NONE is only for TPO; give a day or END_OF_TREATMENT");
    }

    private static boolean present(@Nullable String text, ConstraintValidatorContext context, String field) {
        return text != null || refuse(context, field, "is needed");
    }

    private static boolean refuse(ConstraintValidatorContext context, String field, String message) {
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
