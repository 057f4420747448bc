package health.concord.matching.allocation;

/** Why someone has no place in a plan. */
public enum Standing {
    PLACED,
    /** There was nothing to choose from. */
    NO_CHOICE,
    /** Every choice takes a place that others have. */
    SEATS_TAKEN,
    /** There is a seat, but they would be alone, or too many of a kind, or too few to begin. */
    COMPANY,
    /** There is a seat, but not beside who is there. */
    APART;

    /** @param person as the market counts them */
    public static Standing of(Market market, Answer answer, int person) {
        if (answer.choices()[person] != Plan.NOWHERE) {
            return PLACED;
        }
        if (market.choicesOf(person) == 0) {
            return NO_CHOICE;
        }
        var plan = Plan.of(market, Solver.indexed(market, answer.choices()));
        var standing = SEATS_TAKEN;
        for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
            if (plan.fits(choice)) {
                if (!plan.meetsApart(person, choice)) {
                    return COMPANY;
                }
                standing = APART;
            }
        }
        return standing;
    }
}
