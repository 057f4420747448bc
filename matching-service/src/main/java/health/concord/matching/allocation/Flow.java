package health.concord.matching.allocation;

import java.util.Arrays;

/**
 * The best plan where everybody takes one place, by minimum-cost flow with cost scaling (Goldberg and Tarjan 1990):
 * everybody sends one unit to a place or past all places to the sink. Exact: the prices it ends with prove it.
 */
final class Flow {

    private static final int SHRINK = 6;

    private final Market market;
    private final int people;
    private final int sink;
    /** Arcs in order of the node they leave; each has its reverse. */
    private final int[] firstArc;

    private final int[] to;
    private final int[] back;
    private final int[] left;
    private final long[] cost;
    private final long scale;

    private final long[] potential;
    private final int[] excess;
    private final int[] current;
    private final int[] queue;
    private int head;
    private int waiting;

    private Flow(Market market) {
        this.market = market;
        this.people = market.people();
        var places = market.places();
        this.sink = people + places;
        var arcs = 2 * (market.choices() + people + places);
        this.firstArc = new int[sink + 2];
        this.to = new int[arcs];
        this.back = new int[arcs];
        this.left = new int[arcs];
        this.cost = new long[arcs];
        // Large enough that a plan within one unit of the scaled optimum is the optimum, and its prices prove it.
        this.scale = 3L * (sink + 2);
        this.potential = new long[sink + 1];
        this.excess = new int[sink + 1];
        this.current = new int[sink + 1];
        this.queue = new int[sink + 1];
        lay();
    }

    record Answer(int[] choices, Bound bound) {}

    static Answer best(Market market) {
        var flow = new Flow(market);
        flow.solve();
        return new Answer(flow.choices(), flow.bound());
    }

    private void lay() {
        var degree = firstArc;
        for (int person = 0; person < people; person++) {
            degree[person + 1] += market.choicesOf(person) + 1;
        }
        for (var place : market.place) {
            degree[people + place + 1]++;
        }
        for (int place = 0; place < market.places(); place++) {
            degree[people + place + 1]++;
        }
        degree[sink + 1] += people + market.places();
        for (int node = 0; node <= sink; node++) {
            firstArc[node + 1] += firstArc[node];
        }
        var next = Arrays.copyOf(firstArc, sink + 1);
        for (int person = 0; person < people; person++) {
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                arc(next, person, people + market.place[choice], 1, -market.worth[choice] * scale);
            }
            arc(next, person, sink, 1, 0);
        }
        for (int place = 0; place < market.places(); place++) {
            arc(next, people + place, sink, market.seats[place], 0);
        }
    }

    private void arc(int[] next, int from, int target, int room, long price) {
        var there = next[from]++;
        var again = next[target]++;
        to[there] = target;
        to[again] = from;
        back[there] = again;
        back[again] = there;
        left[there] = room;
        cost[there] = price;
        cost[again] = -price;
    }

    private void solve() {
        Arrays.fill(excess, 0, people, 1);
        excess[sink] = -people;
        var epsilon = 1L;
        for (var price : cost) {
            epsilon = Math.max(epsilon, price);
        }
        do {
            epsilon = Math.max(1, epsilon / SHRINK);
            refine(epsilon);
        } while (epsilon > 1);
    }

    /** Makes the flow good to within {@code epsilon}: sends all that is too dear to leave, then settles what is left over. */
    private void refine(long epsilon) {
        for (int node = 0; node <= sink; node++) {
            for (int arc = firstArc[node]; arc < firstArc[node + 1]; arc++) {
                if (left[arc] > 0 && cost[arc] + potential[node] - potential[to[arc]] < 0) {
                    push(node, arc, left[arc]);
                }
            }
            current[node] = firstArc[node];
        }
        head = 0;
        waiting = 0;
        for (int node = 0; node <= sink; node++) {
            if (excess[node] > 0) {
                enqueue(node);
            }
        }
        while (waiting > 0) {
            var node = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            discharge(node, epsilon);
        }
    }

    private void enqueue(int node) {
        var tail = head + waiting;
        queue[tail >= queue.length ? tail - queue.length : tail] = node;
        waiting++;
    }

    private void discharge(int node, long epsilon) {
        while (excess[node] > 0) {
            var arc = current[node];
            if (arc == firstArc[node + 1]) {
                relabel(node, epsilon);
            } else if (left[arc] > 0 && cost[arc] + potential[node] - potential[to[arc]] < 0) {
                var target = to[arc];
                var idle = excess[target] <= 0;
                push(node, arc, Math.min(excess[node], left[arc]));
                if (idle && excess[target] > 0) {
                    enqueue(target);
                }
            } else {
                current[node]++;
            }
        }
    }

    private void push(int node, int arc, int amount) {
        left[arc] -= amount;
        left[back[arc]] += amount;
        excess[node] -= amount;
        excess[to[arc]] += amount;
    }

    private void relabel(int node, long epsilon) {
        var best = Long.MIN_VALUE;
        for (int arc = firstArc[node]; arc < firstArc[node + 1]; arc++) {
            if (left[arc] > 0) {
                best = Math.max(best, potential[to[arc]] - cost[arc]);
            }
        }
        potential[node] = best - epsilon;
        current[node] = firstArc[node];
    }

    private int[] choices() {
        var chosen = new int[people];
        for (int person = 0; person < people; person++) {
            chosen[person] = Plan.NOWHERE;
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                if (left[firstArc[person] + choice - market.first[person]] == 0) {
                    chosen[person] = choice;
                }
            }
        }
        return chosen;
    }

    /** In whole scaled units, so that rounding cannot prove too little. */
    private Bound bound() {
        var prices = new double[market.places()];
        var most = 0L;
        for (int place = 0; place < prices.length; place++) {
            var price = price(place);
            prices[place] = (double) price / scale;
            most += price * market.seats[place];
        }
        for (int person = 0; person < people; person++) {
            var best = 0L;
            for (int choice = market.first[person]; choice < market.first[person + 1]; choice++) {
                best = Math.max(best, market.worth[choice] * scale - price(market.place[choice]));
            }
            most += best;
        }
        return new Bound(Math.floorDiv(most, scale), prices);
    }

    private long price(int place) {
        return Math.max(0, potential[sink] - potential[people + place]);
    }
}
