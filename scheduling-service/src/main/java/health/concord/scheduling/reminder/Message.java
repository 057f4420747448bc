package health.concord.scheduling.reminder;

/**
 * What leaves.
 *
 * @param to a telephone number or an e-mail address
 */
record Message(Channel channel, String to, String subject, String body) {

    @Override
    public String toString() {
        return "message by " + channel;
    }
}
