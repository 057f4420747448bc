package health.concord.matching.allocation;

import java.util.List;

/**
 * Who could be placed where: people, their choices, and the places with their seats. At most one choice a person; no
 * more in a place than its seats.
 */
public final class Market {

    /** Of each person, the index of their first choice; one more at the end. */
    final int[] first;

    final long[] worth;
    /** Of each choice, the index of its first place; one more at the end. */
    final int[] firstPlace;

    final int[] place;
    final int[] seats;
    final Company company;

    private Market(int[] first, long[] worth, int[] firstPlace, int[] place, int[] seats, Company company) {
        this.first = first;
        this.worth = worth;
        this.firstPlace = firstPlace;
        this.place = place;
        this.seats = seats;
        this.company = company;
    }

    public static Market of(List<List<Choice>> choices, int[] seats) {
        return of(choices, seats, Company.any(choices.size(), seats.length));
    }

    /** @param choices by person */
    public static Market of(List<List<Choice>> choices, int[] seats, Company company) {
        var all = choices.stream().mapToInt(List::size).sum();
        var taken = choices.stream()
                .flatMap(List::stream)
                .mapToInt(choice -> choice.places().length)
                .sum();
        var first = new int[choices.size() + 1];
        var worth = new long[all];
        var firstPlace = new int[all + 1];
        var place = new int[taken];
        var choice = 0;
        var at = 0;
        for (int person = 0; person < choices.size(); person++) {
            first[person] = choice;
            for (var one : choices.get(person)) {
                worth[choice] = one.worth();
                firstPlace[choice++] = at;
                for (var taking : one.places()) {
                    place[at++] = taking;
                }
            }
        }
        first[choices.size()] = choice;
        firstPlace[all] = at;
        return new Market(first, worth, firstPlace, place, seats.clone(), company);
    }

    /** The same with other seats. */
    public Market withSeats(int... other) {
        return new Market(first, worth, firstPlace, place, other.clone(), company);
    }

    public int people() {
        return first.length - 1;
    }

    public int places() {
        return seats.length;
    }

    public int seats(int at) {
        return seats[at];
    }

    public int choices() {
        return worth.length;
    }

    public int choicesOf(int person) {
        return first[person + 1] - first[person];
    }

    /** @param number of the choice among the person's own */
    public long worth(int person, int number) {
        return worth[first[person] + number];
    }

    public int[] placesOf(int person, int number) {
        var choice = first[person] + number;
        return java.util.Arrays.copyOfRange(place, firstPlace[choice], firstPlace[choice + 1]);
    }

    /** Whether every choice takes one place, so that the best plan can be found by flow. */
    boolean single() {
        for (int choice = 0; choice < worth.length; choice++) {
            if (firstPlace[choice + 1] - firstPlace[choice] != 1) {
                return false;
            }
        }
        return true;
    }

    /** What a choice is worth beyond the prices of its places. */
    double gain(int choice, double[] price) {
        double gain = worth[choice];
        for (int at = firstPlace[choice]; at < firstPlace[choice + 1]; at++) {
            gain -= price[place[at]];
        }
        return gain;
    }
}
