package health.concord.billing.edi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it was read.
 *
 * @param position counted from 1 in the file
 * @param elements each a list of its components; an empty list where there is nothing
 */
record Segment(String tag, int position, List<List<String>> elements) {

    /** Component {@code part} of element {@code number}, both from 1; null where there is nothing. */
    @Nullable
    String at(int number, int part) {
        if (number > elements.size() || part > elements.get(number - 1).size()) {
            return null;
        }
        String text = elements.get(number - 1).get(part - 1);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String at(int number) {
        return at(number, 1);
    }

    String require(int number) {
        return require(number, 1);
    }

    String require(int number, int part) {
        String text = at(number, part);
        if (text == null) {
            throw refused("lacks element " + number);
        }
        return text;
    }

    boolean is(String wanted, String qualifier) {
        return tag.equals(wanted) && qualifier.equals(at(1));
    }

    EdiRefused refused(String what) {
        return new EdiRefused(tag, position, what);
    }
}
