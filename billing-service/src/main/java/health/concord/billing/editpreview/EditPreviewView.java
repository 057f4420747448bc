package health.concord.billing.editpreview;

import health.concord.billing.claim.EditChange;
import health.concord.billing.money.Money;
import java.util.List;

/**
 * What a file would change about the open claims of a time.
 *
 * @param clients how many people have open claims there
 * @param lines how many lines of open claims were looked at
 * @param held lines that nothing holds, and something would
 * @param freed lines that something holds, and nothing would
 * @param otherwise lines that would be held for other reasons, or go with other modifiers
 * @param heldCents what the newly held ones ask for
 * @param freedCents what the freed ones ask for
 * @param items the first of the changes, by client and day
 * @param more whether there are more than these
 */
public record EditPreviewView(
        int clients,
        int lines,
        int held,
        int freed,
        int otherwise,
        String currency,
        long heldCents,
        long freedCents,
        List<EditChange> items,
        boolean more) {

    static final int MOST_ITEMS = 500;

    static EditPreviewView of(int clients, int lines, List<EditChange> changes) {
        return new EditPreviewView(
                clients,
                lines,
                count(changes, EditChange.Change.HELD),
                count(changes, EditChange.Change.FREED),
                count(changes, EditChange.Change.OTHERWISE),
                Money.CURRENCY,
                cents(changes, EditChange.Change.HELD),
                cents(changes, EditChange.Change.FREED),
                changes.stream().limit(MOST_ITEMS).toList(),
                changes.size() > MOST_ITEMS);
    }

    private static int count(List<EditChange> changes, EditChange.Change kind) {
        return (int) changes.stream().filter(one -> one.change() == kind).count();
    }

    private static long cents(List<EditChange> changes, EditChange.Change kind) {
        return changes.stream()
                .filter(one -> one.change() == kind)
                .mapToLong(EditChange::amountCents)
                .sum();
    }
}
