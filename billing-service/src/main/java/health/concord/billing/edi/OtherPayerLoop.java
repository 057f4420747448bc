package health.concord.billing.edi;

import health.concord.billing.money.Money;
import io.xlate.edi.stream.EDIStreamException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what earlier payers answered: loops 2320 and 2330 of a claim, 2430 of its lines. */
final class OtherPayerLoop {

    /** A CAS segment takes no more reasons. */
    private static final int MOST_REASONS = 6;

    private final FileForm form;
    private final SegmentWriter out;

    OtherPayerLoop(FileForm form, SegmentWriter out) {
        this.form = form;
        this.out = out;
    }

    void write(OtherPayer other) throws EDIStreamException {
        Subscriber subscriber = other.subscriber();
        out.segment(
                "SBR",
                subscriber.responsibility(),
                other.relationship(),
                subscriber.groupNumber(),
                "",
                subscriber.secondaryReason(),
                "",
                "",
                "",
                subscriber.filingIndicator());
        adjustments(other.adjustments());
        amount("D", other.paid());
        amount("EAF", other.remaining());
        out.segment("OI", "", "", other.benefitsAssigned() ? "Y" : "N", "", "", "Y");
        PersonName name = subscriber.name();
        out.segment("NM1", "IL", "1", name.family(), name.given(), "", "", "", "MI", subscriber.memberId());
        out.segment(
                "NM1",
                "PR",
                "2",
                other.payer().name(),
                "",
                "",
                "",
                "",
                "PI",
                other.payer().id());
        if (other.answeredOn() != null) {
            out.segment("DTP", "573", "D8", ClaimFileWriter.DAY.format(other.answeredOn()));
        }
        if (other.control() != null) {
            out.segment("REF", "F8", other.control());
        }
    }

    void write(FiledLine line, OtherPayerLine other, Composite procedure) throws EDIStreamException {
        out.segment(
                "SVD",
                other.payer(),
                other.paid().decimal(),
                procedure,
                form == FileForm.INSTITUTIONAL ? line.revCode() : "",
                String.valueOf(line.units()));
        adjustments(other.adjustments());
        out.segment("DTP", "573", "D8", ClaimFileWriter.DAY.format(other.answeredOn()));
        amount("EAF", other.remaining());
    }

    private void adjustments(List<Adjustment> adjustments) throws EDIStreamException {
        int at = 0;
        while (at < adjustments.size()) {
            String group = adjustments.get(at).group();
            List<@Nullable Object> elements = new ArrayList<>(List.of(group));
            int first = at;
            while (at < adjustments.size()
                    && at - first < MOST_REASONS
                    && adjustments.get(at).group().equals(group)) {
                if (at > first) {
                    elements.add("");
                }
                elements.add(adjustments.get(at).reason());
                elements.add(adjustments.get(at).amount().decimal());
                at++;
            }
            out.segment("CAS", elements.toArray());
        }
    }

    private void amount(String qualifier, @Nullable Money amount) throws EDIStreamException {
        if (amount != null) {
            out.segment("AMT", qualifier, amount.decimal());
        }
    }
}
