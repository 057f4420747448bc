package health.concord.billing.edi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a 278 answer about one request. */
final class ReviewReportReader implements TransactionReader {

    private @Nullable String trace;
    private @Nullable String action;
    private @Nullable String number;
    private @Nullable String reason;
    private @Nullable Integer units;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final List<String> refusals = new ArrayList<>();

    @Override
    public void take(Segment segment) {
        switch (segment.tag()) {
            case "TRN" -> {
                if (segment.is("TRN", "2") && trace == null) {
                    trace = segment.at(2);
                }
            }
            case "HCR" -> {
                action = segment.require(1);
                number = segment.at(2);
                reason = segment.at(3);
            }
            case "HSD" -> {
                if (segment.at(2) != null) {
                    units = new BigDecimal(segment.require(2)).intValueExact();
                }
            }
            case "DTP" -> {
                if (segment.is("DTP", "472") || segment.is("DTP", "AAH")) {
                    dates(segment.require(3));
                }
            }
            case "AAA" -> {
                if (segment.at(3) != null) {
                    refusals.add(segment.require(3));
                }
            }
            default -> {
                // names and codes repeat the request
            }
        }
    }

    private void dates(String text) {
        int dash = text.indexOf('-');
        from = ClaimFileReader.day(dash < 0 ? text : text.substring(0, dash));
        until = ClaimFileReader.day(dash < 0 ? text : text.substring(dash + 1));
    }

    @Override
    public InboundTransaction end() {
        return new ReviewReport(trace, action, number, reason, units, from, until, List.copyOf(refusals));
    }
}
