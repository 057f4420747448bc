package health.concord.commons.atrest;

/**
 * How stored answers and waiting events are kept. A service that encrypts its fields brings a bean of this type, so
 * that what is sealed in its own tables does not stand open in these; without one they are kept as they are.
 */
public interface AtRest {

    /**
     * What the table keeps.
     *
     * @param place where it is kept, the same again for {@link #open}: sealed text that is moved elsewhere does not open
     */
    String seal(String place, String text);

    /** What was sealed at that place. */
    String open(String place, String stored);
}
