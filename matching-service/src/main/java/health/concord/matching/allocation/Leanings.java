package health.concord.matching.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What people lean to at the prices of the relaxation: in a good plan nearly everybody has one of their first few. */
final class Leanings {

    /** Beyond these a choice is too far from what the person can have. */
    private static final int FIRST_FEW = 64;

    private final int[][] choices;
    private final int[][] takers;

    Leanings(Market market, double[] prices) {
        this.choices = IntStream.range(0, market.people())
                .mapToObj(person -> IntStream.range(market.first[person], market.first[person + 1])
                        .filter(choice -> market.firstPlace[choice] < market.firstPlace[choice + 1])
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer choice) -> -market.gain(choice, prices)))
                        .limit(FIRST_FEW)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        this.takers = takers(market);
    }

    /** One of the first few, an earlier one more often; NOWHERE when the person has none. */
    int choice(int person, SplittableRandom random) {
        var own = choices[person];
        if (own.length == 0) {
            return Plan.NOWHERE;
        }
        var draw = random.nextDouble();
        return own[(int) (own.length * draw * draw * draw)];
    }

    /** The first few, best first. */
    int[] choices(int person) {
        return choices[person];
    }

    /** Someone who leans to the place; below zero when nobody does. */
    int taker(int place, SplittableRandom random) {
        return takers[place].length == 0 ? -1 : takers[place][random.nextInt(takers[place].length)];
    }

    private int[][] takers(Market market) {
        var count = new int[market.places()];
        for (var own : choices) {
            for (var choice : own) {
                for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
                    count[market.place[at]]++;
                }
            }
        }
        var all = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
        for (int person = 0; person < choices.length; person++) {
            for (var choice : choices[person]) {
                for (int at = market.firstPlace[choice]; at < market.firstPlace[choice + 1]; at++) {
                    all[market.place[at]][--count[market.place[at]]] = person;
                }
            }
        }
        return all;
    }
}
