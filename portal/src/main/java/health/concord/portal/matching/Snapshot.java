package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
            return "Safety hold";
        }
        String risk = safety == null || safety.cssrs() == null
                ? "unknown"
                : safety.cssrs().toLowerCase(Locale.ROOT);
        return switch (risk) {
            case "none" -> "Safety ok";
            case "unknown" -> "Not screened for suicide risk";
            default -> "Suicide risk " + risk;
        };
    }

    /** Whether something on the way to a placement is not there. */
    public boolean isConsentMissing() {
        return consent == null || !Boolean.TRUE.equals(consent.part2()) || Boolean.FALSE.equals(consent.guardian());
    }

    public String consentWords() {
        if (consent == null || consent.part2() == null) {
            return "Consent not known";
        }
        if (!consent.part2()) {
            return "No consent under Part 2";
        }
        return Boolean.FALSE.equals(consent.guardian()) ? "No guardian’s consent" : "Consent ok";
    }

    public String unitsWords() {
        return units == null || units.left() == null
                ? "Units not known"
                : units.left() + " units" + (units.payer() == null ? "" : " of " + units.payer());
    }

    public boolean isWithoutUnits() {
        return units == null || units.left() == null || units.left() == 0;
    }

    /** {@code 34 · Spanish · level 2.1 · waits 6 days}. */
    public String words() {
        StringBuilder words = new StringBuilder().append(age);
        if (!language.equals("en")) {
            words.append(" · ").append(Locale.forLanguageTag(language).getDisplayLanguage(Locale.US));
        }
        if (levelOfCare != null) {
            words.append(" · level ").append(levelOfCare);
        }
        if (daysWaiting != null) {
            words.append(" · waits ").append(daysWaiting == 1 ? "1 day" : daysWaiting + " days");
        }
        return words.toString();
    }
}
