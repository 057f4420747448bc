package health.concord.matching.allocation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Betters a plan: takes a few related people out and puts them back otherwise, guided by the prices; what is broken
 * counts against a plan until nothing is. A better plan is kept, a slightly worse one only early in a round. Rounds are
 * numbered and each draws from the seed and its number, so a search that was interrupted goes on as if it had not been.
 */
final class Search {

    private static final int FEWEST = 2;
    private static final int MOST = 9;
    private static final double NO_WORSE = 1e-9;

    private final Market market;
    private final double[] prices;
    private final SplittableRandom random;
    private final int[][] takers;
    private final Plan plan;
    private final double fine;
    private final int[] out = new int[MOST + 1];
    private final int[] was = new int[MOST + 1];
    private int outCount;
    private int[] best;
    private long bestWorth;

    private Search(Market market, double[] prices, int[] from, long seed, int[][] takers) {
        this.market = market;
        this.prices = prices;
        this.random = new SplittableRandom(seed);
        this.takers = takers;
        this.plan = Plan.of(market, from);
        this.best = mended(market, from);
        this.bestWorth = Plan.of(market, best).worth();
        this.fine = Arrays.stream(market.worth).max().orElse(1) * 0.6;
    }

    /**
     * @param from where to begin; may break rules
     * @param round numbers the rounds of a run
     * @return a plan that breaks nothing, worth no less than {@code from} mended
     */
    static int[] round(Market market, double[] prices, int[] from, long seed, int round, int steps, int[][] takers) {
        var search = new Search(market, prices, from, seed * 0x9E3779B97F4A7C15L + round, takers);
        search.run(steps);
        return search.best;
    }

    /** By place, who could take it: those who want the same are worth taking out together. */
    static int[][] takers(Market market) {
        var count = new int[market.places()];
        var last = new int[market.places()];
        Arrays.fill(last, -1);
        for (int person = 0; person < market.people(); person++) {
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
                    if (last[market.place[at]] != person) {
                        last[market.place[at]] = person;
                        count[market.place[at]]++;
                    }
                }
            }
        }
        var takers = new int[market.places()][];
        for (int place = 0; place < takers.length; place++) {
            takers[place] = new int[count[place]];
        }
        Arrays.fill(last, -1);
        for (int person = market.people() - 1; person >= 0; person--) {
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
                    if (last[market.place[at]] != person) {
                        last[market.place[at]] = person;
                        takers[market.place[at]][--count[market.place[at]]] = person;
                    }
                }
            }
        }
        return takers;
    }

    /** Takes out whoever breaks something, and then fills what is free without breaking anything. */
    static int[] mended(Market market, int[] from) {
        var plan = Plan.of(market, from);
        while (plan.broken() > 0) {
            var before = plan.broken();
            for (int person = 0; person < market.people() && plan.broken() > 0; person++) {
                takeOutIfBetter(plan, market, person);
            }
            if (plan.broken() == before) {
                takeOutOne(plan, market);
            }
        }
        var free = new double[market.places()];
        for (int person = 0; person < market.people(); person++) {
            if (plan.at(person) == Plan.NOWHERE) {
                Greedy.place(plan, market, person, free);
            }
        }
        return plan.choices();
    }

    private static void takeOutIfBetter(Plan plan, Market market, int person) {
        var at = plan.at(person);
        if (at != Plan.NOWHERE && inBroken(plan, market, at)) {
            var before = plan.broken();
            plan.take(person);
            if (plan.broken() >= before) {
                plan.put(person, at);
            }
        }
    }

    /** Where nobody alone makes it better, somebody has to go first. */
    private static void takeOutOne(Plan plan, Market market) {
        for (int person = 0; person < market.people(); person++) {
            if (plan.at(person) != Plan.NOWHERE && inBroken(plan, market, plan.at(person))) {
                plan.take(person);
                return;
            }
        }
    }

    private static boolean inBroken(Plan plan, Market market, int choice) {
        for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
            if (plan.brokenAt(market.place[at]) > 0) {
                return true;
            }
        }
        return false;
    }

    private void run(int steps) {
        if (market.choices() == 0) {
            return;
        }
        note();
        var warmth = fine * 0.03;
        for (int step = 0; step < steps; step++) {
            var before = score();
            takeOut(step);
            var caution = random.nextInt(4) == 0 ? 0.0 : 0.6 + 0.6 * random.nextDouble();
            for (int at = 0; at < outCount; at++) {
                putBack(out[at], caution);
            }
            var loss = before - score();
            var bearable = warmth * (1.0 - (double) step / steps) * random.nextDouble();
            if (loss > Math.max(NO_WORSE, bearable)) {
                undo();
            } else if (loss < 0 || plan.broken() == 0) {
                note();
            }
        }
    }

    private void note() {
        if (plan.broken() == 0 && plan.worth() > bestWorth) {
            bestWorth = plan.worth();
            best = plan.choices();
        }
    }

    private double score() {
        return plan.worth() - fine * plan.broken();
    }

    /** Someone, and people who hold or want the same places; in what is broken first. */
    private void takeOut(int step) {
        outCount = 0;
        var wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
        var first = someone(step);
        out(first);
        for (int tries = 0; outCount < wanted && tries < 4 * wanted; tries++) {
            var about = out[random.nextInt(outCount)];
            var own = market.first[about + 1] - market.first[about];
            if (own == 0) {
                return;
            }
            var at = was[index(about)];
            var choice = at != Plan.NOWHERE && random.nextBoolean() ? at : market.first[about] + random.nextInt(own);
            var taking = market.firstPlace[choice + 1] - market.firstPlace[choice];
            if (taking > 0) {
                var place = market.place[market.firstPlace[choice] + random.nextInt(taking)];
                var other = takers[place][random.nextInt(takers[place].length)];
                var holds = plan.at(other) != Plan.NOWHERE && holds(plan.at(other), place);
                if (index(other) < 0 && (holds || random.nextInt(3) == 0)) {
                    out(other);
                }
            }
        }
        shuffle();
    }

    private int someone(int step) {
        if (plan.broken() > 0 && step % 2 == 0) {
            var start = random.nextInt(market.people());
            for (int i = 0; i < market.people(); i++) {
                var person = start + i < market.people() ? start + i : start + i - market.people();
                if (plan.at(person) != Plan.NOWHERE && inBroken(plan, market, plan.at(person))) {
                    return person;
                }
            }
        }
        return random.nextInt(market.people());
    }

    private boolean holds(int choice, int place) {
        for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
            if (market.place[at] == place) {
                return true;
            }
        }
        return false;
    }

    private int index(int person) {
        for (int at = 0; at < outCount; at++) {
            if (out[at] == person) {
                return at;
            }
        }
        return -1;
    }

    private void out(int person) {
        out[outCount] = person;
        was[outCount++] = plan.take(person);
    }

    private void shuffle() {
        for (int at = outCount - 1; at > 0; at--) {
            var other = random.nextInt(at + 1);
            var person = out[at];
            var choice = was[at];
            out[at] = out[other];
            was[at] = was[other];
            out[other] = person;
            was[other] = choice;
        }
    }

    /** @param caution how far the prices, which stand for what others lose, count */
    private void putBack(int person, double caution) {
        var most = 0.0;
        var chosen = Plan.NOWHERE;
        for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
            if (market.worth[choice] > 0 && plan.fits(choice)) {
                var worth = market.worth[choice];
                var gain = worth + caution * (market.gain(choice, prices) - worth) + 1;
                if (gain > most) {
                    gain -= fine * plan.breaking(person, choice);
                    if (gain > most) {
                        most = gain;
                        chosen = choice;
                    }
                }
            }
        }
        if (chosen != Plan.NOWHERE) {
            plan.put(person, chosen);
        }
    }

    private void undo() {
        for (int at = 0; at < outCount; at++) {
            plan.take(out[at]);
        }
        for (int at = 0; at < outCount; at++) {
            if (was[at] != Plan.NOWHERE) {
                plan.put(out[at], was[at]);
            }
        }
    }
}
