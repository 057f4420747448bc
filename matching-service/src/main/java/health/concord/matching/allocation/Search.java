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
    private static final int MOST = 12;
    /** What one broken rule costs, as a share of the dearest choice: low enough to pass through on the way. */
    private static final double FINE = 0.2;

    /** The loss that is borne at the beginning of a round, as a share of the fine. */
    private static final double WARMTH = 0.08;

    /** Once in so many steps the prices are not looked at. */
    private static final int BOLDLY = 16;

    private static final double NO_WORSE = 1e-9;

    private final Market market;
    private final double[] prices;
    private final SplittableRandom random;
    private final Leanings leanings;
    private final Plan plan;
    private final double fine;
    private final int[] out = new int[MOST + 1];
    private final int[] was = new int[MOST + 1];
    private int outCount;
    private int[] best;
    private long bestWorth;

    private Search(Market market, double[] prices, int[] from, long seed, Leanings leanings) {
        this.market = market;
        this.prices = prices;
        this.random = new SplittableRandom(seed);
        this.leanings = leanings;
        this.plan = Plan.of(market, from);
        this.best = mended(market, from);
        this.bestWorth = Plan.of(market, best).worth();
        this.fine = Arrays.stream(market.worth).max().orElse(1) * FINE;
    }

    /**
     * @param from where to begin; may break rules
     * @param round numbers the rounds of a run
     * @return a plan that breaks nothing, worth no less than {@code from} mended
     */
    static int[] round(Market market, double[] prices, int[] from, long seed, int round, int steps, Leanings leanings) {
        var search = new Search(market, prices, from, seed * 0x9E3779B97F4A7C15L + round, leanings);
        search.run(steps);
        return search.best;
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
        var warmth = fine * WARMTH;
        for (int step = 0; step < steps; step++) {
            var before = score();
            takeOut(step);
            var caution = random.nextInt(BOLDLY) == 0 ? 0.0 : 0.6 + 0.6 * random.nextDouble();
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
        var mended = mended(market, plan.choices());
        if (Plan.of(market, mended).worth() > bestWorth) {
            best = mended;
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

    /** Someone, and people who hold what those taken out lean to, or lean to what they held. */
    private void takeOut(int step) {
        outCount = 0;
        var wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
        out(someone(step));
        for (int tries = 0; outCount < wanted && tries < 3 * wanted; tries++) {
            var at = random.nextInt(outCount);
            var other = related(out[at], was[at]);
            if (other >= 0 && index(other) < 0) {
                out(other);
            }
        }
        shuffle();
    }

    /** Below zero: nobody. */
    private int related(int about, int held) {
        if (held != Plan.NOWHERE && random.nextInt(3) == 0) {
            return leanings.taker(place(held), random);
        }
        var choice = leanings.choice(about, random);
        if (choice == Plan.NOWHERE) {
            return -1;
        }
        var place = place(choice);
        return plan.used(place) == 0 ? -1 : plan.member(place, random.nextInt(plan.used(place)));
    }

    private int place(int choice) {
        var taking = market.firstPlace[choice + 1] - market.firstPlace[choice];
        return market.place[market.firstPlace[choice] + random.nextInt(taking)];
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
        for (var choice : leanings.choices(person)) {
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
