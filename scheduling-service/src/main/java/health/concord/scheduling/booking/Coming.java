package health.concord.scheduling.booking;

/** A client who comes along when a session is moved. */
record Coming(Engagement client, SessionMove move) {

    Claim claim() {
        return new Claim(BookedResource.client(client.resource(), "clients"), move.when());
    }

    /** Someone with a seat in a group stays on leave there; whoever else is away then cannot come. */
    boolean stands(Clashes.Found found) {
        return found.taken().contains(claim()) || found.blocked().contains(claim()) && !isMember();
    }

    Engagement again(Clashes.Found found) {
        Engagement again = client.again(move.session(), isMember() && found.blocked().contains(claim()));
        return stands(found) ? again.deliberately() : again;
    }

    private boolean isMember() {
        return client.seat() != null && move.session().series() != null;
    }
}
