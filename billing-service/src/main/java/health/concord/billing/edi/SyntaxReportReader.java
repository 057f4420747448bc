package health.concord.billing.edi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a 999. */
final class SyntaxReportReader implements TransactionReader {

    private static final int MOST_ERRORS = 50;

    private @Nullable Segment group;
    private @Nullable Segment end;
    private final List<String> errors = new ArrayList<>();
    private String place = "";

    @Override
    public void take(Segment segment) {
        switch (segment.tag()) {
            case "AK1" -> group = segment;
            case "IK3" -> {
                place = segment.require(1) + " (segment " + segment.require(2) + ")";
                add(place + " error " + text(segment, 4));
            }
            case "IK4" -> add(place + " element " + segment.require(1) + " error " + text(segment, 3));
            case "IK5" -> {
                if (segment.at(2) != null) {
                    add("transaction error " + segment.require(2));
                }
            }
            case "AK9" -> end = segment;
            default -> {
                // AK2 names the transaction, of which our files have one; CTX explains
            }
        }
    }

    private void add(String error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    private static String text(Segment segment, int at) {
        return segment.at(at) == null ? "unknown" : segment.require(at);
    }

    @Override
    public InboundTransaction end() {
        if (group == null || end == null) {
            throw new EdiRefused(group == null ? "AK1" : "AK9", 0, "is missing");
        }
        return new SyntaxReport(Long.parseLong(group.require(2)), end.require(1), List.copyOf(errors));
    }
}
