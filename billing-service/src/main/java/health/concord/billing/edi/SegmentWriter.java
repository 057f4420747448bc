package health.concord.billing.edi;

import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Delimiters;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import io.xlate.edi.stream.EDIValidationException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes whole segments, with our delimiters, each checked against the schema as it is written. */
final class SegmentWriter implements AutoCloseable {

    private final EDIStreamWriter writer;
    private int inTransaction;

    SegmentWriter(OutputStream out) throws EDIStreamException {
        EDIOutputFactory factory = EDIOutputFactory.newFactory();
        factory.setProperty(Delimiters.DATA_ELEMENT, '*');
        factory.setProperty(Delimiters.SEGMENT, '~');
        factory.setProperty(Delimiters.COMPONENT_ELEMENT, ':');
        factory.setProperty(Delimiters.REPETITION, '^');
        factory.setProperty(EDIOutputFactory.TRUNCATE_EMPTY_ELEMENTS, true);
        this.writer = factory.createEDIStreamWriter(out, StandardCharsets.US_ASCII.name());
        writer.setControlSchema(Schemas.envelope());
        writer.startInterchange();
    }

    /** From the segment ST on, segments are of this form and counted. */
    void beginTransaction(FileForm form, String control, String implementation) throws EDIStreamException {
        beginTransaction("837", form.schema(), control, implementation);
    }

    /** As above, for a transaction set whose schema has this name. */
    void beginTransaction(String set, String schema, String control, String implementation) throws EDIStreamException {
        segment("ST", set, control, implementation);
        writer.setTransactionSchema(Schemas.named(schema));
        inTransaction = 1;
    }

    void endTransaction(String control) throws EDIStreamException {
        segment("SE", String.valueOf(inTransaction + 1), control);
    }

    /** Writes one segment; null and empty elements are left empty. */
    void segment(String tag, @Nullable Object... elements) throws EDIStreamException {
        inTransaction++;
        try {
            writer.writeStartSegment(tag);
            for (Object element : elements) {
                element(element);
            }
            writer.writeEndSegment();
        } catch (EDIValidationException e) {
            throw new EdiRefused(tag, inTransaction, "does not follow the schema: " + e.getError());
        } catch (IllegalArgumentException e) {
            throw new EdiRefused(tag, inTransaction, "has a character that X12 text cannot hold");
        }
    }

    private void element(@Nullable Object element) throws EDIStreamException {
        if (element instanceof Composite composite) {
            writer.writeStartElement();
            for (String component : composite.components()) {
                if (component == null || component.isEmpty()) {
                    writer.writeEmptyComponent();
                } else {
                    writer.writeComponent(component);
                }
            }
            writer.endElement();
        } else if (element == null || element.toString().isEmpty()) {
            writer.writeEmptyElement();
        } else {
            writer.writeElement(element.toString());
        }
    }

    @Override
    public void close() throws EDIStreamException {
        writer.endInterchange();
        writer.close();
    }
}
