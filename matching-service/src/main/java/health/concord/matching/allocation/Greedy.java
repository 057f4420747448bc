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

    /** Where it breaks nothing more. */
    static void place(Plan plan, Market market, int person, double[] prices) {
        place(plan, market, person, prices, 0);
    }

    /**
     * Puts the person at the best choice that fits; prices only order the choices.
     *
     * @param bearable how much more it may break
     */
    static void place(Plan plan, Market market, int person, double[] prices, int bearable) {
        var best = Double.NEGATIVE_INFINITY;
        var chosen = Plan.NOWHERE;
        for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
            if (market.worth[choice] > 0 && plan.fits(choice)) {
                var gain = market.gain(choice, prices);
                if (gain > best && plan.breaking(person, choice) <= bearable) {
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
