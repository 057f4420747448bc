package health.concord.matching.allocation;

import org.jspecify.annotations.Nullable;

/** Answers a market, and goes on from an answer given before. */
public final class Solver {

    /** With more people there are too many plans to look at all of them. */
    private static final int LOOKED_AT_WHOLE = 200;

    private final Market market;
    private final Effort effort;
    private final Bound bound;
    private final int[] begin;
    private final int @Nullable [] known;
    private @Nullable Leanings leanings;

    private Solver(Market market, Effort effort, int @Nullable [] known) {
        this.market = market;
        this.effort = effort;
        this.known = known;
        if (market.single()) {
            var flow = Flow.best(market);
            this.bound = flow.bound();
            this.begin = flow.choices();
        } else {
            var prices = Prices.of(market);
            this.bound = prices.bound();
            this.begin = prices.choices();
        }
    }

    /** Told how far it is; ends early when it answers false. */
    public interface Watch {
        boolean onward(Answer soFar);
    }

    public static Answer solve(Market market, Effort effort) {
        return solve(market, effort, null, soFar -> true);
    }

    /** @param from an answer to the same market with the same effort, to go on from; null: begin */
    public static Answer solve(Market market, Effort effort, @Nullable Answer from, Watch watch) {
        return new Solver(market, effort, null).run(from, watch);
    }

    /**
     * With a plan of another market of the same people and choices, where there was less: the answer is worth no less
     * than what is left of it.
     */
    public static Answer solve(Market market, Effort effort, int[] known) {
        return new Solver(market, effort, known).run(null, soFar -> true);
    }

    /**
     * Each in turn takes what is best for them of what is left, whoever they meet there: what a queue without a plan
     * comes to. It may break what is asked of company.
     */
    public static Answer inTurn(Market market, int... order) {
        var plan = new Plan(market);
        var free = new double[market.places()];
        for (var person : order) {
            Greedy.place(plan, market, person, free, Integer.MAX_VALUE);
        }
        return numbered(market, plan.choices(), Long.MAX_VALUE, free, 0, true);
    }

    /** How many rules of company an answer breaks; none that {@link #solve} gives breaks any. */
    public static int broken(Market market, Answer answer) {
        return Plan.of(market, indexed(market, answer.choices())).broken();
    }

    /** An answer as it was kept: what the choices are worth; the bound is found again when it is gone on from. */
    public static Answer at(Market market, int[] choices, int rounds) {
        var worth = Plan.of(market, indexed(market, choices)).worth();
        return new Answer(choices, worth, Long.MAX_VALUE, new double[market.places()], rounds, false);
    }

    private Answer run(@Nullable Answer from, Watch watch) {
        // What was kept before the first round was proven or not; the first steps are made again to know.
        var best = from == null || from.rounds() == 0 ? first() : kept(from);
        while (!best.ended() && watch.onward(best)) {
            best = next(best);
        }
        return best;
    }

    private Answer kept(Answer from) {
        return answer(indexed(market, from.choices()), bound.most(), from.rounds());
    }

    private Answer first() {
        var mended = Search.mended(market, begin);
        if (known != null) {
            var again = Search.mended(market, possible(known));
            mended = Plan.of(market, again).worth() > Plan.of(market, mended).worth() ? again : mended;
        }
        if (market.people() > LOOKED_AT_WHOLE || Plan.of(market, mended).worth() >= bound.most()) {
            return answer(mended, bound.most(), 0);
        }
        var exact = Exact.from(market, bound.prices(), mended, effort.plans());
        var worth = Plan.of(market, exact.choices()).worth();
        var most = exact.proven() ? worth : bound.most();
        return answer(exact.choices(), most, 0);
    }

    /** As far as there are seats: who comes later stays out. */
    private int[] possible(int[] numbers) {
        var plan = new Plan(market);
        var wanted = indexed(market, numbers);
        for (int person = 0; person < wanted.length; person++) {
            if (wanted[person] != Plan.NOWHERE && plan.fits(wanted[person])) {
                plan.put(person, wanted[person]);
            }
        }
        return plan.choices();
    }

    private Answer next(Answer best) {
        var round = best.rounds() + 1;
        var known = indexed(market, best.choices());
        // The first round begins where the relaxation ended, broken as that may be: it is nearest to the bound.
        var from = round == 1 && Plan.of(market, begin).worth() > best.worth() ? begin : known;
        if (leanings == null) {
            leanings = new Leanings(market, bound.prices());
        }
        var found = Search.round(market, bound.prices(), from, effort.seed(), round, effort.steps(), leanings);
        var better = Plan.of(market, found).worth() > best.worth() ? found : known;
        return answer(better, best.bound(), round);
    }

    private Answer answer(int[] choices, long most, int rounds) {
        var worth = Plan.of(market, choices).worth();
        return numbered(market, choices, most, bound.prices(), rounds, worth >= most || rounds >= effort.rounds());
    }

    private static Answer numbered(
            Market market, int[] choices, long most, double[] prices, int rounds, boolean ended) {
        var numbers = choices.clone();
        for (int person = 0; person < numbers.length; person++) {
            numbers[person] = choices[person] == Plan.NOWHERE ? Plan.NOWHERE : choices[person] - market.first[person];
        }
        var worth = Plan.of(market, choices).worth();
        return new Answer(numbers, worth, most, prices, rounds, ended);
    }

    static int[] indexed(Market market, int[] numbers) {
        var choices = numbers.clone();
        for (int person = 0; person < choices.length; person++) {
            choices[person] = numbers[person] == Plan.NOWHERE ? Plan.NOWHERE : numbers[person] + market.first[person];
        }
        return choices;
    }
}
