package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was signed and names people or says things in their words; sealed as one document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Terms(
        List<Recipient> recipients,
        Purpose purpose,
        String rightToRevoke,
        Signature signature,
        @Nullable Signature guardianSignature) {

    static Terms of(GiveConsent form) {
        return new Terms(
                List.copyOf(form.recipients()),
                form.purpose(),
                form.rightToRevoke(),
                form.signature(),
                form.guardianSignature());
    }
}
