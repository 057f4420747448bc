package health.concord.scheduling.reminder;

/** A message surely did not go out, so trying again tells nobody twice. */
class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forGood;

    /** @param forGood whether trying again is of no use, for example because there is no such address */
    NotSent(boolean forGood, Throwable cause) {
        super("the message was not taken", cause);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
