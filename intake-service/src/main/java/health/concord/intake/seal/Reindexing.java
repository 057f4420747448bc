package health.concord.intake.seal;

/** Makes the blind-index tokens of one kind of record anew after a rotation. */
public interface Reindexing {

    /** Makes some anew, in a transaction of its own. False when none is left. */
    boolean reindexSome();

    /** How many records still have tokens of another key. */
    long left();
}
