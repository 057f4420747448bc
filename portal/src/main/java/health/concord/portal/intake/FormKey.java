package health.concord.portal.intake;

/** The two halves that open a form. */
public record FormKey(String link, String code) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "FormKey";
    }
}
