package health.concord.billing.edi;

import java.util.List;

/** Goes through segments in order. */
final class SegmentCursor {

    private final List<Segment> segments;
    private int next;

    SegmentCursor(List<Segment> segments) {
        this.segments = segments;
    }

    /** The next segment, which must be of this kind. */
    Segment take(String tag) {
        if (!isNext(tag)) {
            throw new EdiRefused(tag, next + 1, "is not where it belongs");
        }
        return segments.get(next++);
    }

    boolean isNext(String tag) {
        return next < segments.size() && segments.get(next).tag().equals(tag);
    }

    /** Whether the next segment is of this kind and its first element, or that one's first component, is this. */
    boolean isNext(String tag, String qualifier) {
        return isNext(tag) && qualifier.equals(segments.get(next).at(1));
    }
}
