package health.concord.billing.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares an amount so that the parts make the whole: the largest remainders get the odd cents (billing.md section 7). */
final class Shares {

    private Shares() {}

    static long[] of(long cents, List<Long> weights) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        long[] parts = new long[weights.size()];
        if (all == 0) {
            if (parts.length > 0) {
                parts[0] = cents;
            }
            return parts;
        }
        long[] remainders = new long[weights.size()];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            long exact = Math.multiplyExact(cents, weights.get(i));
            parts[i] = Math.floorDiv(exact, all);
            remainders[i] = Math.floorMod(exact, all);
            given += parts[i];
        }
        List<Integer> order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> remainders[i])
                        .reversed()
                        .thenComparing(i -> i))
                .toList();
        for (int i = 0; i < cents - given; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
