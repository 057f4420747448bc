package health.concord.matching.allocation;

/**
 * No plan is worth more than {@code most}.
 *
 * @param prices by place, what one more seat there could add at most
 */
record Bound(long most, double[] prices) {

    /**
     * The bound that prices prove (weak duality): every seat is paid for, and everybody gains no more than the best
     * choice is worth beyond its places' prices.
     */
    static double proven(Market market, double[] prices) {
        var most = 0.0;
        for (int place = 0; place < prices.length; place++) {
            most += prices[place] * market.seats[place];
        }
        for (int person = 0; person < market.people(); person++) {
            var best = 0.0;
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                best = Math.max(best, market.gain(choice, prices));
            }
            most += best;
        }
        return most;
    }
}
