package health.concord.portal.scheduling;

/** What a session of a group is about. */
public record ChooseTopic(String topic) {}
