package health.concord.scheduling.reminder;

/** Gets a short message to an address. One of them is chosen by {@code concord.scheduling.reminders.sender}. */
public interface MessageSender {

    /** The name it is chosen by. */
    String name();

    /** Throws {@link NotSent} when it surely did not go out, anything else when nobody knows. */
    void send(Channel channel, String address, String subject, String text);
}
