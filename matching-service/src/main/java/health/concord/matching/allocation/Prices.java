package health.concord.matching.allocation;

import java.util.Arrays;

/**
 * The bound where people take several places at once: Lagrangian relaxation of the seats, which comes to the same as
 * the linear relaxation, by deflected subgradient steps (Held, Wolfe and Crowder 1974). On the way each few steps a
 * plan is made that takes the prices for the worth of what others lose. Steps are counted, so the same market always
 * gives the same.
 */
final class Prices {

    private static final int STEPS = 3000;
    /** Prices below this share of the best choice's worth make no difference that anybody would see. */
    private static final double NEAR = 1e-4;

    private static final int PATIENCE = 25;
    private static final int PLAN_EVERY = 60;
    private static final double MEMORY = 0.6;

    private final Market market;
    private final double[] prices;
    private final double[] course;
    private final double[] lean;
    private double[] bestPrices;
    private double most = Double.MAX_VALUE;
    private Plan plan;

    private Prices(Market market) {
        this.market = market;
        this.prices = new double[market.places()];
        this.course = new double[market.places()];
        this.lean = new double[market.places()];
        this.bestPrices = prices.clone();
        this.plan = new Plan(market);
    }

    record Answer(Bound bound, int[] choices) {}

    static Answer of(Market market) {
        var prices = new Prices(market);
        prices.descend();
        // Weak duality holds for any prices, so rounding costs at most a unit and never truth.
        var bound = new Bound((long) Math.floor(Bound.proven(market, prices.bestPrices) + 1e-6), prices.bestPrices);
        return new Answer(bound, prices.plan.choices());
    }

    private void descend() {
        Greedy.fill(plan = new Plan(market), market, prices);
        var pace = 1.0;
        var since = 0;
        for (int step = 0; step < STEPS && pace > 1e-3; step++) {
            var now = look();
            if (now < most - 1e-9) {
                since = most - now > NEAR * now ? 0 : since + 1;
                most = now;
                bestPrices = prices.clone();
            } else {
                since++;
            }
            if (most - plan.worth() < 1 && plan.broken() == 0) {
                return;
            }
            if (since >= PATIENCE) {
                pace /= 1.6;
                since = 0;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                Arrays.fill(course, 0);
                look();
            }
            if (step % PLAN_EVERY == PLAN_EVERY - 1) {
                var other = new Plan(market);
                Greedy.fill(other, market, prices);
                if (other.worth() > plan.worth()) {
                    plan = other;
                }
            }
            go(pace, now);
        }
    }

    /** The bound at these prices, and which places have seats over (above zero) or too few (below). */
    private double look() {
        var bound = 0.0;
        for (int place = 0; place < prices.length; place++) {
            lean[place] = market.seats[place];
            bound += prices[place] * market.seats[place];
        }
        for (int person = 0; person < market.people(); person++) {
            var best = 0.0;
            var chosen = Plan.NOWHERE;
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                var gain = market.gain(choice, prices);
                if (gain > best) {
                    best = gain;
                    chosen = choice;
                }
            }
            if (chosen != Plan.NOWHERE) {
                bound += best;
                for (int at = market.firstPlace[chosen]; at < market.firstPlace[chosen + 1]; at++) {
                    lean[market.place[at]]--;
                }
            }
        }
        return bound;
    }

    private void go(double pace, double now) {
        var length = 0.0;
        for (int place = 0; place < prices.length; place++) {
            var idle = prices[place] <= 0 && lean[place] > 0;
            course[place] = idle ? 0 : lean[place] + MEMORY * course[place];
            length += course[place] * course[place];
        }
        if (length < 1e-9) {
            return;
        }
        var gap = Math.max(now - plan.worth(), now * NEAR);
        var stride = pace * gap / length;
        for (int place = 0; place < prices.length; place++) {
            prices[place] = Math.max(0, prices[place] - stride * course[place]);
        }
    }
}
