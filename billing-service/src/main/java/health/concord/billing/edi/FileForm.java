package health.concord.billing.edi;

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

    /** CLM05-2: whether CLM05-1 is of a type of bill or a place of service. */
    String facilityQualifier() {
        return facilityQualifier;
    }
}
