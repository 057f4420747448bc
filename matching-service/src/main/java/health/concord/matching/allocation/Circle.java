package health.concord.matching.allocation;

/**
 * A place that is a group of people, and who is in it already.
 *
 * @param present how many are in it
 * @param viable an empty group begins with so many or not at all
 * @param presentBy by trait, how many of those present have it
 * @param leastBy by trait, how many there have to be if there is one; 0 or 1: any number
 * @param mostBy by trait, how many may have it in all
 */
public record Circle(int present, int viable, int[] presentBy, int[] leastBy, int[] mostBy) {

    /** What is broken when these people with these traits join. */
    int broken(int joining, int[] joiningBy) {
        if (joining == 0) {
            return 0;
        }
        var tooFew = present == 0 && joining < viable ? viable - joining : 0;
        return tooFew + mixBroken(joiningBy);
    }

    /** The same but for the number to begin with. */
    int mixBroken(int[] joiningBy) {
        var broken = 0;
        for (int trait = 0; trait < joiningBy.length; trait++) {
            var with = joiningBy[trait];
            if (with > 0) {
                var all = with + presentBy[trait];
                broken += Math.max(0, leastBy[trait] - all);
                broken += all > mostBy[trait] ? Math.min(with, all - mostBy[trait]) : 0;
            }
        }
        return broken;
    }
}
