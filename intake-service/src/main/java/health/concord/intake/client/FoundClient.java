package health.concord.intake.client;

/** A hit of a search, and how good it is: thousandths, summed over the words. */
record FoundClient(ClientSummary client, int rank) {

    /** Where the next page begins: behind this rank and id. */
    String position() {
        return rank + ":" + client.id();
    }
}
