package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The client of a placement request at a glance; what is null is not known.
 *
 * @param daysWaiting null once it is decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snapshot(
        int age,
        String language,
        @Nullable String levelOfCare,
        @Nullable Safety safety,
        @Nullable Consent consent,
        @Nullable Units units,
        @Nullable Integer daysWaiting) {

    /** Whether a hold stands, and what was last screened. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Safety(boolean hold, @Nullable String cssrs) {}

    /** Consents that placement needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Consent(@Nullable Boolean part2, @Nullable Boolean guardian) {}

    /** What the payer still gives. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Units(
            @Nullable String payer,
            @Nullable Integer left,
            @Nullable LocalDate until) {}

    public boolean isHeld() {
        return safety != null && safety.hold();
    }

    public String safetyWords() {
        if (isHeld()) {
            return Say.words("matching.safetyHold");
        }
        String risk = safety == null || safety.cssrs() == null
                ? "unknown"
                : safety.cssrs().toLowerCase(Locale.ROOT);
        return switch (risk) {
            case "none" -> Say.words("matching.safetyOk");
            case "unknown" -> Say.words("matching.notScreened");
            default -> Say.words("matching.suicideRisk", Say.code("matching.risk", risk));
        };
    }

    /** Whether something on the way to a placement is not there. */
    public boolean isConsentMissing() {
        return consent == null || !Boolean.TRUE.equals(consent.part2()) || Boolean.FALSE.equals(consent.guardian());
    }

    public String consentWords() {
        if (consent == null || consent.part2() == null) {
            return Say.words("matching.consentUnknown");
        }
        if (!consent.part2()) {
            return Say.words("matching.noConsent");
        }
        return Boolean.FALSE.equals(consent.guardian())
                ? Say.words("matching.noGuardian")
                : Say.words("matching.consentOk");
    }

    public String unitsWords() {
        return units == null || units.left() == null
                ? Say.words("matching.unitsUnknown")
                : units.payer() == null
                        ? Say.words("matching.units", units.left())
                        : Say.words("matching.unitsOf", units.left(), units.payer());
    }

    public boolean isWithoutUnits() {
        return units == null || units.left() == null || units.left() == 0;
    }

    /** {@code 34 · Spanish · level 2.1 · waits 6 days}. */
    public String words() {
        StringBuilder words = new StringBuilder().append(age);
        if (!language.equals("en")) {
            words.append(" · ").append(Say.languageName(language));
        }
        if (levelOfCare != null) {
            words.append(" · ").append(Say.words("matching.level", levelOfCare));
        }
        if (daysWaiting != null) {
            words.append(" · ").append(Say.words("matching.waits", daysWaiting));
        }
        return words.toString();
    }
}
