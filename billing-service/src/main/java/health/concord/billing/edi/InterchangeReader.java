package health.concord.billing.edi;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what others send. A file that is cut off, of another charset, version or transaction, or whose counts and
 * control numbers do not hold is refused whole, with segment and position. What it has beyond our schemas is kept in
 * the notes: nobody can make a payer send only what we know.
 */
public final class InterchangeReader {

    /** Bytes. No clearinghouse's file comes near it; what is longer is no file for us. */
    public static final int LONGEST = 32 * 1024 * 1024;

    /** Bytes that need be read of a file, however long: enough to name the segment in which it goes too far. */
    public static final int ENOUGH = LONGEST + 4;

    private static final int MOST_NOTES = 50;
    private static final Set<EDIStreamValidationError> BROKEN = Set.of(
            EDIStreamValidationError.MANDATORY_SEGMENT_MISSING,
            EDIStreamValidationError.CONTROL_REFERENCE_MISMATCH,
            EDIStreamValidationError.CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT);

    private final List<InboundTransaction> transactions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SegmentBuilder building = new SegmentBuilder();
    private @Nullable TransactionReader current;
    private @Nullable Segment isa;
    private @Nullable Segment last;
    private String version = "";

    private InterchangeReader() {}

    /**
     * @throws EdiRefused when it cannot be relied on; nothing of it may be used then
     */
    public static Interchange read(byte[] file) {
        RawCheck.check(file);
        InterchangeReader reading = new InterchangeReader();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                reading.take(reader, reader.next());
            }
        } catch (EDIStreamException e) {
            throw reading.building.refused("cannot be read as X12, or is cut off here");
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw reading.building.refusedBehind("has a date or a number that cannot be read");
        } catch (IOException e) {
            throw new IllegalStateException("a file in memory cannot fail to close", e);
        }
        return reading.whole();
    }

    private Interchange whole() {
        if (isa == null || last == null || !last.tag().equals("IEA") || current != null) {
            throw building.refusedBehind("is the last one: the file is cut off before its end");
        }
        if (transactions.isEmpty()) {
            throw building.refusedBehind("ends a file that has no transaction");
        }
        return new Interchange(
                isa.require(6).strip(), isa.require(13), "T".equals(isa.at(15)), transactions, List.copyOf(notes));
    }

    private void take(EDIStreamReader reader, EDIStreamEvent event) throws EDIStreamException {
        switch (event) {
            case START_TRANSACTION -> {
                // The schema is known only once ST is read; it is set where ST ends, before the next segment begins.
            }
            case START_SEGMENT -> building.start(reader.getText());
            case START_COMPOSITE -> building.startComposite(reader.getLocation().getElementOccurrence());
            case END_COMPOSITE -> building.endComposite();
            case ELEMENT_DATA ->
                building.element(reader.getText(), reader.getLocation().getElementOccurrence());
            case END_SEGMENT -> ended(reader);
            case SEGMENT_ERROR -> segmentError(reader);
            case ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> elementError(reader);
            default -> {
                // loops, groups and the interchange begin and end with segments of their own
            }
        }
    }

    private void ended(EDIStreamReader reader) throws EDIStreamException {
        Segment segment = building.end();
        last = segment;
        switch (segment.tag()) {
            case "ISA" -> isa = segment;
            case "GS" -> version = segment.require(8);
            case "ST" -> {
                String guide = segment.at(3) == null ? version : segment.require(3);
                InboundForm form = InboundForm.of(segment.require(1), guide)
                        .orElseThrow(() -> segment.refused("is of a transaction or version that is not read here"));
                reader.setTransactionSchema(Schemas.named(form.schema()));
                current = form.reader();
            }
            case "SE" -> {
                TransactionReader done = current;
                if (done == null) {
                    throw segment.refused("ends what has not begun");
                }
                transactions.add(done.end());
                current = null;
            }
            default -> {
                if (current != null) {
                    hand(current, segment);
                }
            }
        }
    }

    private static void hand(TransactionReader to, Segment segment) {
        try {
            to.take(segment);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw segment.refused("has a date or a number that cannot be read");
        }
    }

    private void segmentError(EDIStreamReader reader) {
        String tag = reader.getText();
        if (BROKEN.contains(reader.getErrorType())) {
            throw new EdiRefused(tag, building.next(), "does not follow the schema: " + reader.getErrorType());
        }
        note(tag + " (segment " + building.next() + ") is not expected here: " + reader.getErrorType());
    }

    private void elementError(EDIStreamReader reader) {
        EDIStreamValidationError error = reader.getErrorType();
        if (BROKEN.contains(error)) {
            throw building.refused("does not hold: " + error);
        }
        note(building.tag() + " (segment " + building.next() + ") element "
                + reader.getLocation().getElementPosition() + ": " + error);
    }

    private void note(String text) {
        if (notes.size() < MOST_NOTES) {
            notes.add(text);
        }
    }
}
