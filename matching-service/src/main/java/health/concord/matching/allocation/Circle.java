package health.concord.matching.allocation;

/**
 * A place that is a group of people, and who is in it already.
 *
 * @param present how many are in it
 * @param viable an empty group begins with so many or not at all
 * @param presentBy by trait, how many of those present have it
 * @param mostBy by trait, how many may have it in all
 */
public record Circle(int present, int viable, int[] presentBy, int[] mostBy) {

    /** What is broken when these people with these traits join. */
    int broken(int joining, int[] joiningBy, boolean[] neverAlone) {
        if (joining == 0) {
            return 0;
        }
        var tooFew = present == 0 && joining < viable ? viable - joining : 0;
        return tooFew + mixBroken(joiningBy, neverAlone);
    }

    /** The same but for the number to begin with. */
    int mixBroken(int[] joiningBy, boolean[] neverAlone) {
        var broken = 0;
        for (int trait = 0; trait < joiningBy.length; trait++) {
            var with = joiningBy[trait];
            if (with > 0) {
                var all = with + presentBy[trait];
                broken += all == 1 && neverAlone[trait] ? 1 : 0;
                broken += all > mostBy[trait] ? Math.min(with, all - mostBy[trait]) : 0;
            }
        }
        return broken;
    }
}
