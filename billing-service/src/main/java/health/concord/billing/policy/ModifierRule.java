package health.concord.billing.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A modifier a payer wants, for example HQ on groups or 95 on audio-video.
 *
 * @param codes the codes it goes on; empty for all
 */
public record ModifierRule(
        @NotNull @Pattern(regexp = MODIFIER) String modifier,
        @NotNull When when,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> codes) {

    public static final String MODIFIER = "[A-Z0-9]{2}";

    /** What makes the modifier apply. */
    public enum When {
        ALWAYS,
        GROUP,
        INDIVIDUAL,
        VIDEO,
        AUDIO,
        SUD,
        MH
    }

    public boolean isOn(String code) {
        return codes.isEmpty() || codes.contains(code);
    }
}
