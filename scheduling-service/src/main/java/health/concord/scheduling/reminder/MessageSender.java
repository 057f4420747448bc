package health.concord.scheduling.reminder;

/** Hands messages on. A program with another provider adds a sender and names it in the settings. */
interface MessageSender {

    ReminderSettings.Way way();

    /** Whether it has a way for messages of this channel. */
    boolean carries(Channel channel);

    /**
     * Returns once the message is handed on.
     *
     * @throws RuntimeException when it surely was not
     */
    void send(Message message);
}
