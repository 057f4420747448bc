package health.concord.billing.edi;

import java.util.Locale;

/** Which 837 it is. */
public enum FileForm {
    INSTITUTIONAL("837i", "A"),
    PROFESSIONAL("837p", "B");

    private final String schema;
    private final String facilityQualifier;

    FileForm(String schema, String facilityQualifier) {
        this.schema = schema;
        this.facilityQualifier = facilityQualifier;
    }

    /** Name of our schema below {@code x12/}. */
    String schema() {
        return schema;
    }

    /** What people call it. */
    public String label() {
        return schema.toUpperCase(Locale.ROOT);
    }

    /** CLM05-2: whether CLM05-1 is of a type of bill or a place of service. */
    String facilityQualifier() {
        return facilityQualifier;
    }
}
