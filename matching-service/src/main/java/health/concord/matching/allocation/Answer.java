package health.concord.matching.allocation;

/**
 * How far the solver is.
 *
 * @param choices by person, the number of their choice; -1: not placed
 * @param worth of all choices together
 * @param bound no plan is worth more
 * @param prices by place, what one more seat there could add at most
 * @param rounds of the search done
 * @param ended false: going on may find better
 */
public record Answer(int[] choices, long worth, long bound, double[] prices, int rounds, boolean ended) {

    /** Whether nothing is better. */
    public boolean optimal() {
        return worth >= bound;
    }

    /** How far it may be from the best, as a share of the bound. */
    public double gap() {
        return bound <= 0 ? 0 : (double) (bound - worth) / bound;
    }
}
