package health.concord.intake.seal;

import org.jspecify.annotations.Nullable;

/**
 * A column with sealed text.
 *
 * @param place SQL for what text from before sealing is to be bound to; null where a row does not tell, and such text
 *     is left as it is
 */
record SealedColumn(String table, String column, @Nullable String place) {

    /** Rows that are not under this key. */
    String outside(String key) {
        String other = column + " IS NOT NULL AND " + column + " NOT LIKE '" + Seals.MARK + key + ".%'";
        return place == null ? other + " AND " + column + " LIKE '" + Seals.MARK + "%'" : other;
    }
}
