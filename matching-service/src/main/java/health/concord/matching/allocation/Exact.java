package health.concord.matching.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Looks at every plan that the bound does not rule out, person by person; those with most to lose first. For small
 * queues this proves the optimum. It ends after so many plans begun, since time would not be the same twice.
 */
final class Exact {

    private final Market market;
    private final double[] prices;
    private final Integer[] order;
    /** By position, what those from there on gain at most at the prices. */
    private final double[] ahead;

    private final int[][] bestFirst;
    private final Plan plan;
    private final long most;
    private long begun;
    private long best;
    private int[] choices;

    private Exact(Market market, double[] prices, int[] known, long most) {
        this.market = market;
        this.prices = prices;
        this.most = most;
        this.bestFirst =
                IntStream.range(0, market.people()).mapToObj(this::byGain).toArray(int[][]::new);
        this.order = IntStream.range(0, market.people())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -regret(person)))
                .toArray(Integer[]::new);
        this.ahead = new double[order.length + 1];
        for (int at = order.length - 1; at >= 0; at--) {
            ahead[at] = ahead[at + 1] + gain(order[at], 0);
        }
        this.plan = new Plan(market);
        this.choices = known.clone();
        this.best = Plan.of(market, known).worth();
    }

    /** @param proven whether nothing is better */
    record Answer(int[] choices, boolean proven) {}

    /**
     * @param known a plan that breaks nothing
     * @param most plans begun before it ends
     */
    static Answer from(Market market, double[] prices, int[] known, long most) {
        var exact = new Exact(market, prices, known, most);
        var seats = 0.0;
        for (int place = 0; place < prices.length; place++) {
            seats += prices[place] * market.seats[place];
        }
        exact.look(0, seats);
        return new Answer(exact.choices, exact.begun <= most);
    }

    /** @param seats what the seats still free are worth at the prices */
    private void look(int at, double seats) {
        if (++begun > most || plan.worth() + seats + ahead[at] < best + 1 - 1e-6) {
            return;
        }
        if (at == order.length) {
            if (plan.broken() == 0 && plan.worth() > best) {
                best = plan.worth();
                choices = plan.choices();
            }
            return;
        }
        int person = order[at];
        for (var choice : bestFirst[person]) {
            if (plan.fits(choice)) {
                plan.put(person, choice);
                look(at + 1, seats - price(choice));
                plan.take(person);
            }
        }
        look(at + 1, seats);
    }

    private double price(int choice) {
        return market.worth[choice] - market.gain(choice, prices);
    }

    private int[] byGain(int person) {
        return IntStream.range(market.first[person], market.first[person + 1])
                .filter(choice -> market.worth[choice] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer choice) -> -market.gain(choice, prices)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double gain(int person, int number) {
        var own = bestFirst[person];
        return number >= own.length ? 0 : Math.max(0, market.gain(own[number], prices));
    }

    private double regret(int person) {
        return gain(person, 0) - gain(person, 1);
    }
}
