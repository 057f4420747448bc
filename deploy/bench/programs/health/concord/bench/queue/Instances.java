package health.concord.bench.queue;

import health.concord.matching.allocation.Choice;
import health.concord.matching.allocation.Circle;
import health.concord.matching.allocation.Company;
import health.concord.matching.allocation.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Markets drawn from a seed: clients and options have places in a plane of tastes, and who is near fits well. */
final class Instances {

    private static final int OPTIONS_EACH = 25;
    private static final double ELIGIBLE = 0.4;
    private static final double SEATS_FOR = 0.95;
    private static final double WITH_TRAIT = 0.15;

    private Instances() {}

    /** One seat each, capacity only. */
    static Market capacity(long seed, int clients, int options) {
        var random = new SplittableRandom(seed);
        return Market.of(choices(random, clients, options, OPTIONS_EACH), seats(random, clients, options));
    }

    /** The same, and in every group none or at least two of each of two attributes. */
    static Market composition(long seed, int clients, int options) {
        var random = new SplittableRandom(seed);
        var choices = choices(random, clients, options, (int) (options * ELIGIBLE));
        var seats = seats(random, clients, options);
        var traits = IntStream.range(0, clients)
                .mapToObj(client -> IntStream.range(0, 2)
                        .filter(trait -> random.nextDouble() < WITH_TRAIT)
                        .toArray())
                .toArray(int[][]::new);
        var circles = new Circle[options];
        Arrays.setAll(circles, option -> new Circle(
                0, 1, new int[2], new int[] {2, 2}, new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE}));
        var company = new Company(traits, new int[clients][0], 2, 0, circles);
        return Market.of(choices, seats, company);
    }

    private static int[] seats(SplittableRandom random, int clients, int options) {
        var mean = SEATS_FOR * clients / options;
        return IntStream.range(0, options)
                .map(option -> Math.max(1, (int) Math.round(mean * (0.5 + random.nextDouble()))))
                .toArray();
    }

    private static List<List<Choice>> choices(SplittableRandom random, int clients, int options, int each) {
        var spots = random.doubles(2L * options).toArray();
        var quality = random.doubles(options).toArray();
        var choices = new ArrayList<List<Choice>>(clients);
        for (int client = 0; client < clients; client++) {
            var x = random.nextDouble();
            var y = random.nextDouble();
            var own = random.ints(0, options)
                    .distinct()
                    .limit(Math.min(each, options))
                    .sorted()
                    .toArray();
            var weight = 1 + random.nextDouble();
            var list = new ArrayList<Choice>(own.length);
            for (var option : own) {
                var far = Math.hypot(x - spots[2 * option], y - spots[2 * option + 1]);
                var fit = 1 + 4 * (1 - far / Math.sqrt(2)) + quality[option];
                list.add(new Choice(Math.round(1000 * weight * fit), option));
            }
            choices.add(list);
        }
        return choices;
    }
}
