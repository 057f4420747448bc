package health.concord.billing.edi;

import java.util.ArrayList;
import java.util.List;

/** Puts a segment together from what the stream tells. Repetitions of an element follow one another as components. */
final class SegmentBuilder {

    private String tag = "";
    private List<List<String>> elements = new ArrayList<>();
    private List<String> composite = new ArrayList<>();
    private boolean inComposite;
    private int count;

    void start(String newTag) {
        tag = newTag;
        elements = new ArrayList<>(12);
    }

    void startComposite(int occurrence) {
        inComposite = true;
        if (occurrence > 1 && !elements.isEmpty()) {
            composite = new ArrayList<>(elements.removeLast());
        } else {
            composite = new ArrayList<>(4);
        }
        elements.add(composite);
    }

    void endComposite() {
        inComposite = false;
    }

    void element(String text, int occurrence) {
        if (inComposite) {
            composite.add(text);
        } else if (occurrence > 1 && !elements.isEmpty()) {
            List<String> repeated = new ArrayList<>(elements.removeLast());
            repeated.add(text);
            elements.add(repeated);
        } else {
            elements.add(List.of(text));
        }
    }

    Segment end() {
        count++;
        return new Segment(tag, count, elements);
    }

    String tag() {
        return tag;
    }

    /** Position of the segment that is being read, counted from 1. */
    int next() {
        return count + 1;
    }

    /** Of the segment that is being read. */
    EdiRefused refused(String what) {
        return new EdiRefused(tag, next(), what);
    }

    /** Of the last segment that was read. */
    EdiRefused refusedBehind(String what) {
        return new EdiRefused(tag, Math.max(count, 1), what);
    }
}
