package health.concord.billing.edi;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole file into segments, and refuses it at the first one that does not follow envelope or schema. */
final class SegmentReader {

    private final List<Segment> segments = new ArrayList<>();
    private String tag = "";
    private List<List<String>> elements = new ArrayList<>();
    private boolean inComposite;

    private SegmentReader() {}

    static List<Segment> read(byte[] file, FileForm form) {
        SegmentReader segments = new SegmentReader();
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                segments.take(reader, reader.next(), form);
            }
        } catch (EDIStreamException e) {
            throw new EdiRefused(segments.tag, segments.segments.size() + 1, "cannot be read as X12");
        } catch (IOException e) {
            throw new IllegalStateException("a file in memory cannot fail to close", e);
        }
        return segments.segments;
    }

    private void take(EDIStreamReader reader, EDIStreamEvent event, FileForm form) throws EDIStreamException {
        switch (event) {
            case START_TRANSACTION -> reader.setTransactionSchema(Schemas.of(form));
            case START_SEGMENT -> {
                tag = reader.getText();
                elements = new ArrayList<>();
            }
            case START_COMPOSITE -> {
                inComposite = true;
                elements.add(new ArrayList<>());
            }
            case END_COMPOSITE -> inComposite = false;
            case ELEMENT_DATA -> {
                if (inComposite) {
                    elements.getLast().add(reader.getText());
                } else {
                    elements.add(List.of(reader.getText()));
                }
            }
            case END_SEGMENT -> segments.add(new Segment(tag, segments.size() + 1, elements));
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                throw new EdiRefused(
                        event == EDIStreamEvent.SEGMENT_ERROR ? reader.getText() : tag,
                        segments.size() + 1,
                        "does not follow the schema: " + reader.getErrorType());
            default -> {
                // loops, groups and the interchange begin and end with segments of their own
            }
        }
    }
}
