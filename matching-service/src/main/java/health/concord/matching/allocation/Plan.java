package health.concord.matching.allocation;

import java.util.Arrays;

/** Who takes which choice, kept so that a change and what it breaks are told at once. Seats are never exceeded. */
final class Plan {

    static final int NOWHERE = -1;

    private final Market market;
    private final Company company;
    private final int[] choice;
    private final int[] used;
    private final int[][] members;
    private final int[][] by;
    private final int[][] marks;
    private final int[] brokenAt;
    private long worth;
    private int broken;

    Plan(Market market) {
        this.market = market;
        this.company = market.company;
        this.choice = new int[market.people()];
        Arrays.fill(choice, NOWHERE);
        this.used = new int[market.places()];
        this.members = new int[market.places()][];
        for (int place = 0; place < members.length; place++) {
            members[place] = new int[Math.max(0, market.seats[place])];
        }
        this.by = new int[market.places()][];
        this.marks = new int[market.places()][];
        for (int place = 0; place < by.length; place++) {
            var circle = company.circles()[place];
            by[place] = new int[circle == null ? 0 : company.traitCount()];
            marks[place] = new int[circle == null ? 0 : company.marks()];
        }
        this.brokenAt = new int[market.places()];
    }

    static Plan of(Market market, int[] choices) {
        var plan = new Plan(market);
        for (int person = 0; person < choices.length; person++) {
            if (choices[person] != NOWHERE) {
                plan.put(person, choices[person]);
            }
        }
        return plan;
    }

    boolean fits(int wanted) {
        for (int at = market.firstPlace[wanted]; at < market.firstPlace[wanted + 1]; at++) {
            if (used[market.place[at]] >= market.seats[market.place[at]]) {
                return false;
            }
        }
        return true;
    }

    void put(int person, int wanted) {
        choice[person] = wanted;
        worth += market.worth[wanted];
        for (int at = market.firstPlace[wanted]; at < market.firstPlace[wanted + 1]; at++) {
            members[market.place[at]][used[market.place[at]]] = person;
        }
        count(person, wanted, 1);
    }

    /** Where the person was; NOWHERE when they were not placed. */
    int take(int person) {
        var was = choice[person];
        if (was != NOWHERE) {
            choice[person] = NOWHERE;
            worth -= market.worth[was];
            for (int at = market.firstPlace[was]; at < market.firstPlace[was + 1]; at++) {
                leave(person, market.place[at]);
            }
            count(person, was, -1);
        }
        return was;
    }

    private void leave(int person, int place) {
        var last = used[place] - 1;
        for (int at = 0; at <= last; at++) {
            if (members[place][at] == person) {
                members[place][at] = members[place][last];
                return;
            }
        }
    }

    /** How much more would be broken with the person there; they are nowhere now. */
    int breaking(int person, int wanted) {
        if (company.traitCount() == 0 && company.marks() == 0) {
            return 0;
        }
        var before = broken;
        count(person, wanted, 1);
        var more = broken - before;
        count(person, wanted, -1);
        return more;
    }

    /** Whether someone they must be kept apart from would be there. */
    boolean meetsApart(int person, int wanted) {
        for (int at = market.firstPlace[wanted]; at < market.firstPlace[wanted + 1]; at++) {
            if (company.circles()[market.place[at]] != null) {
                for (var mark : company.apart()[person]) {
                    if (marks[market.place[at]][mark] > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void count(int person, int at, int change) {
        for (int next = market.firstPlace[at]; next < market.firstPlace[at + 1]; next++) {
            var place = market.place[next];
            used[place] += change;
            var circle = company.circles()[place];
            if (circle != null) {
                for (var trait : company.traits()[person]) {
                    by[place][trait] += change;
                }
                var together = 0;
                for (var mark : company.apart()[person]) {
                    marks[place][mark] += change;
                }
                for (var mark : marks[place]) {
                    together += Math.max(0, mark - 1);
                }
                var now = circle.broken(used[place], by[place]) + together;
                broken += now - brokenAt[place];
                brokenAt[place] = now;
            }
        }
    }

    long worth() {
        return worth;
    }

    int broken() {
        return broken;
    }

    int brokenAt(int place) {
        return brokenAt[place];
    }

    int at(int person) {
        return choice[person];
    }

    int used(int place) {
        return used[place];
    }

    /** @param number from 0 to below {@link #used} */
    int member(int place, int number) {
        return members[place][number];
    }

    int[] choices() {
        return choice.clone();
    }
}
