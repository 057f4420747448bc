package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
            case "HOLD" -> "A safety hold stands: no placement";
            case "CSSRS_NEEDED" -> "The C-SSRS screener is needed before a placement";
            default -> isScreened() ? "No safety concern on record (C-SSRS: " + cssrs + ")" : "Not screened yet";
        };
    }
}
