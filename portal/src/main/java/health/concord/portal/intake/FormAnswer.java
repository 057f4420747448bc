package health.concord.portal.intake;

/** What intake said to somebody with a link: in kinds rather than words, since clients read them in their language. */
public sealed interface FormAnswer<T> {

    record Given<T>(T value) implements FormAnswer<T> {}

    record Refused<T>(Reason reason) implements FormAnswer<T> {}

    /** Why not. */
    enum Reason {
        /** Link or code is not right, or was tried too often. */
        WRONG,
        /** Used, taken back, or past its time. */
        CLOSED,
        /** Saved elsewhere meanwhile, in another window or on another device. */
        CHANGED,
        /** An answer can't be taken as it is. */
        INVALID,
        /** Intake does not answer. */
        DOWN
    }
}
