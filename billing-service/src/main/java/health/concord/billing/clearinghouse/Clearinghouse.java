package health.concord.billing.clearinghouse;

import java.util.List;

/** Where files for payers go, and theirs come from. A file is there whole or not at all. */
public interface Clearinghouse {

    /** A file that came. */
    record Arrived(String name, byte[] content) {}

    /** Putting the same file again is harmless: it carries the same control number, by which a receiver knows it. */
    void put(String name, byte[] content);

    /** What has come and was neither taken nor refused, by name; at most a few at a time. */
    List<Arrived> arrived();

    /** The file was taken, and need not come again. */
    void taken(String name);

    /** The file was refused whole: it is put where a person finds it, with the reason. */
    void refused(String name, String why);
}
