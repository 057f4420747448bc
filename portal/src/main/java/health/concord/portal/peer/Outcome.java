package health.concord.portal.peer;

/** What became of something the person asked a service to do. */
public sealed interface Outcome {

    /** It is done. */
    record Done() implements Outcome {}

    /** It was not; the words say why, and what to try. */
    record NotDone(String words) implements Outcome {}
}
