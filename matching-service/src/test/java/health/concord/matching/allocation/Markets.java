package health.concord.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Markets drawn from a seed, and what is true of a plan, found without the solver's own code. */
final class Markets {

    private static final int TRAITS = 3;
    private static final int MARKS = 2;

    private Markets() {}

    /** Everybody takes one place. */
    static Market single(long seed, int people, int places) {
        var random = new Random(seed);
        return Market.of(choices(random, people, places, 1), seats(random, places, people));
    }

    /** Weeks of several places. */
    static Market weeks(long seed, int people, int places) {
        var random = new Random(seed);
        return Market.of(choices(random, people, places, 3), seats(random, places, people));
    }

    /** Weeks, and groups that ask for company. */
    static Market company(long seed, int people, int places) {
        var random = new Random(seed);
        var choices = choices(random, people, places, 2);
        var seats = seats(random, places, people);
        var traits =
                IntStream.range(0, people).mapToObj(p -> some(random, TRAITS)).toArray(int[][]::new);
        var apart = IntStream.range(0, people)
                .mapToObj(p -> random.nextInt(3) == 0 ? some(random, MARKS) : new int[0])
                .toArray(int[][]::new);
        var circles = IntStream.range(0, places)
                .mapToObj(place -> random.nextInt(4) == 0 ? null : circle(random))
                .toArray(Circle[]::new);
        return Market.of(choices, seats, new Company(traits, apart, TRAITS, MARKS, circles));
    }

    private static Circle circle(Random random) {
        var present = random.nextInt(3);
        return new Circle(
                present,
                1 + random.nextInt(2),
                IntStream.range(0, TRAITS).map(t -> random.nextInt(present + 1)).toArray(),
                new int[] {2, 2 + random.nextInt(2), 0},
                new int[] {9, 9, 1 + random.nextInt(2)});
    }

    private static int[] some(Random random, int of) {
        return IntStream.range(0, of).filter(one -> random.nextInt(3) == 0).toArray();
    }

    private static List<List<Choice>> choices(Random random, int people, int places, int most) {
        var all = new ArrayList<List<Choice>>();
        for (int person = 0; person < people; person++) {
            var own = new ArrayList<Choice>();
            for (int i = random.nextInt(5); i > 0; i--) {
                var taken = random.ints(1 + random.nextInt(most), 0, places)
                        .distinct()
                        .toArray();
                own.add(new Choice(1 + random.nextInt(1000), taken));
            }
            all.add(own);
        }
        return all;
    }

    private static int[] seats(Random random, int places, int people) {
        return random.ints(places, 0, 1 + Math.max(1, 2 * people / places)).toArray();
    }

    /** The best worth of all plans, by trying every one. */
    static long best(Market market) {
        return best(market, new int[market.people()], 0);
    }

    private static long best(Market market, int[] plan, int person) {
        if (person == market.people()) {
            return allowed(market, plan) ? worth(market, plan) : 0;
        }
        var most = 0L;
        for (int choice = -1; choice < market.choicesOf(person); choice++) {
            plan[person] = choice;
            most = Math.max(most, best(market, plan, person + 1));
        }
        return most;
    }

    static long worth(Market market, int[] plan) {
        return IntStream.range(0, plan.length)
                .filter(person -> plan[person] >= 0)
                .mapToLong(person -> market.worth(person, plan[person]))
                .sum();
    }

    static boolean allowed(Market market, int[] plan) {
        return IntStream.range(0, market.places()).allMatch(place -> allowed(market, plan, place));
    }

    private static boolean allowed(Market market, int[] plan, int place) {
        var in = IntStream.range(0, plan.length)
                .filter(person -> plan[person] >= 0
                        && Arrays.stream(market.placesOf(person, plan[person])).anyMatch(one -> one == place))
                .toArray();
        var circle = market.company.circles()[place];
        if (in.length > market.seats(place)) {
            return false;
        }
        if (circle == null || in.length == 0) {
            return true;
        }
        var company = market.company;
        for (int trait = 0; trait < company.traitCount(); trait++) {
            var with = with(company.traits(), in, trait);
            var all = with + circle.presentBy()[trait];
            if (with > 0 && (all < circle.leastBy()[trait] || all > circle.mostBy()[trait])) {
                return false;
            }
        }
        for (int mark = 0; mark < company.marks(); mark++) {
            if (with(company.apart(), in, mark) > 1) {
                return false;
            }
        }
        return circle.present() > 0 || in.length >= circle.viable();
    }

    private static int with(int[][] has, int[] people, int what) {
        return (int) Arrays.stream(people)
                .filter(person -> Arrays.stream(has[person]).anyMatch(one -> one == what))
                .count();
    }
}
