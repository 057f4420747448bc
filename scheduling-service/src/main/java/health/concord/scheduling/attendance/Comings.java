package health.concord.scheduling.attendance;

/** How often someone came, of the sessions where that is recorded. */
public record Comings(long came, long recorded) {

    public static final Comings NONE = new Comings(0, 0);

    public Comings and(Comings others) {
        return new Comings(came + others.came, recorded + others.recorded);
    }
}
