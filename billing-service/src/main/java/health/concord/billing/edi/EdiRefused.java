package health.concord.billing.edi;

/** A file that is not what it should be; it is refused whole. The text names places and rules, never values. */
public final class EdiRefused extends RuntimeException {

    private final String segment;
    private final int position;

    /**
     * @param segment tag of the segment, for example {@code NM1}; empty where it cannot be told
     * @param position which segment of the transaction or interchange it is, counted from 1; 0 when unknown
     */
    EdiRefused(String segment, int position, String what) {
        super((segment.isEmpty() ? "The file" : segment) + (position > 0 ? " (segment " + position + ")" : "") + " "
                + what);
        this.segment = segment;
        this.position = position;
    }

    /** What is wrong, and where. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    public String segment() {
        return segment;
    }

    public int position() {
        return position;
    }
}
