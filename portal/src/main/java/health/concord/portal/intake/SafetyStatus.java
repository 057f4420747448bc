package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import org.jspecify.annotations.Nullable;

/**
 * What answers and holds say on safety now.
 *
 * @param cssrs {@code unknown} until the screener was answered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SafetyStatus(
        boolean hold, @Nullable String cssrs, @Nullable Integer phq9Item9, String status) {

    public boolean isScreened() {
        return cssrs != null && !cssrs.equals("unknown");
    }

    public String words() {
        return switch (status) {
            case "HOLD" -> Say.words("intake.holdStands");
            case "CSSRS_NEEDED" -> Say.words("intake.cssrsFirst");
            default -> isScreened() ? Say.words("intake.noConcern", cssrs) : Say.words("intake.notScreened");
        };
    }
}
