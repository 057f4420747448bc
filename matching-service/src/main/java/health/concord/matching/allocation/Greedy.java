package health.concord.matching.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Plans made in one pass: nobody is moved once they are placed. */
final class Greedy {

    private Greedy() {}

    /** Whoever gains most at these prices first; then seats that are left over, whatever they cost. */
    static void fill(Plan plan, Market market, double[] prices) {
        var gain = new double[market.people()];
        for (int person = 0; person < gain.length; person++) {
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                gain[person] = Math.max(gain[person], market.gain(choice, prices));
            }
        }
        var order = IntStream.range(0, gain.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -gain[person]))
                .toList();
        order.forEach(person -> place(plan, market, person, prices));
    }

    /** First come, first served: each in turn takes what is best for them of what is left and breaks nothing. */
    static void inTurn(Plan plan, Market market, int[] order) {
        var free = new double[market.places()];
        for (var person : order) {
            place(plan, market, person, free);
        }
    }

    /** Puts the person at the best choice that fits and breaks nothing more; prices only order the choices. */
    static void place(Plan plan, Market market, int person, double[] prices) {
        var best = Double.NEGATIVE_INFINITY;
        var chosen = Plan.NOWHERE;
        for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
            if (market.worth[choice] > 0 && plan.fits(choice)) {
                var gain = market.gain(choice, prices);
                if (gain > best && plan.breaking(person, choice) <= 0) {
                    best = gain;
                    chosen = choice;
                }
            }
        }
        if (chosen != Plan.NOWHERE) {
            plan.put(person, chosen);
        }
    }
}
