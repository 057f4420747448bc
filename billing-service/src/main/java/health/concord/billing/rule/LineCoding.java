package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.ModifierRule;
import health.concord.billing.policy.PerDiem;
import health.concord.billing.policy.PerWeek;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.ServiceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code, revenue code, modifiers and place of service, as the policy wants them. */
final class LineCoding {

    private LineCoding() {}

    static LineCode of(ServiceCode row, WorkedService service, PolicyTerms terms) {
        List<String> modifiers = terms.modifiers().stream()
                .filter(rule -> rule.isOn(row.code()))
                .filter(rule -> applies(rule.when(), service.program(), service.mode(), service.kind()))
                .map(ModifierRule::modifier)
                .toList();
        return new LineCode(row.code(), revenue(row.revCode(), terms), modifiers, place(service.mode(), terms));
    }

    static LineCode of(PerDiem perDiem, Program program, ServiceMode mode, PolicyTerms terms) {
        return whole(perDiem.code(), perDiem.revCode(), program, mode, terms);
    }

    static LineCode of(PerWeek perWeek, Program program, ServiceMode mode, PolicyTerms terms) {
        return whole(perWeek.code(), perWeek.revCode(), program, mode, terms);
    }

    /** What pays several services is neither group nor individual; its mode is that of its services. */
    private static LineCode whole(
            String code, @Nullable String revCode, Program program, ServiceMode mode, PolicyTerms terms) {
        List<String> modifiers = terms.modifiers().stream()
                .filter(rule -> rule.isOn(code))
                .filter(rule -> applies(rule.when(), program, mode, null))
                .map(ModifierRule::modifier)
                .toList();
        return new LineCode(code, revenue(revCode, terms), modifiers, place(mode, terms));
    }

    private static @Nullable String revenue(@Nullable String code, PolicyTerms terms) {
        return terms.claimForm() == ClaimForm.INSTITUTIONAL ? code : null;
    }

    private static @Nullable String place(ServiceMode mode, PolicyTerms terms) {
        return terms.claimForm() == ClaimForm.PROFESSIONAL
                ? terms.placesOfService().get(mode)
                : null;
    }

    private static boolean applies(
            ModifierRule.When when, Program program, ServiceMode mode, @Nullable ServiceKind kind) {
        return switch (when) {
            case ALWAYS -> true;
            case GROUP -> kind == ServiceKind.GROUP;
            case INDIVIDUAL -> kind == ServiceKind.INDIVIDUAL;
            case VIDEO -> mode == ServiceMode.VIDEO;
            case AUDIO -> mode == ServiceMode.AUDIO;
            case SUD -> program == Program.SUD;
            case MH -> program == Program.MH;
        };
    }
}
