package health.concord.intake.instrument;

import jakarta.validation.constraints.NotNull;

/** A code of a code system: LOINC where its code was checked, else one of our own. */
public record Coding(@NotNull String system, @NotNull String code) {

    static final String LOINC = "http://loinc.org";

    boolean isLoinc() {
        return system.equals(LOINC);
    }
}
