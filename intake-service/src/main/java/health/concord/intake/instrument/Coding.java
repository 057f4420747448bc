package health.concord.intake.instrument;

/** A code of a code system: LOINC where its code was checked, else one of our own. */
public record Coding(String system, String code) {

    static final String LOINC = "http://loinc.org";

    boolean isLoinc() {
        return system.equals(LOINC);
    }
}
