package health.concord.scheduling.feed;

/**
 * Where a feed can be read by whoever knows this. It is shown once and cannot be asked for again.
 *
 * @param path at this service, for example {@code /calendar-feeds/….ics}
 */
public record FeedAddress(String path) {

    static FeedAddress of(Secret secret) {
        return new FeedAddress("/calendar-feeds/" + secret.text() + ".ics");
    }

    @Override
    public String toString() {
        return "address";
    }
}
