package health.concord.suite.steps;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An X12 file taken apart by the rules of its envelope alone, so that it is a second opinion on the one who wrote it. */
public record EdiFile(List<List<String>> segments) {

    /** Element separator and segment terminator stand at fixed places of the ISA segment, which is 106 long. */
    private static final int ELEMENT = 3;

    private static final int TERMINATOR = 105;

    public static EdiFile read(String text) {
        String element = Pattern.quote(text.substring(ELEMENT, ELEMENT + 1));
        String terminator = Pattern.quote(text.substring(TERMINATOR, TERMINATOR + 1));
        return new EdiFile(Arrays.stream(text.split(terminator))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> List.of(segment.split(element, -1)))
                .toList());
    }

    /** All segments with this tag. */
    public List<List<String>> all(String tag) {
        return segments.stream()
                .filter(segment -> segment.getFirst().equals(tag))
                .toList();
    }

    /** An element of the only segment with this tag; elements count from one. */
    public String of(String tag, int element) {
        List<List<String>> found = all(tag);
        if (found.size() != 1) {
            throw new IllegalStateException("the file has " + found.size() + " segments " + tag);
        }
        return found.getFirst().get(element).strip();
    }

    /** Segments from ST to SE, both included. */
    public int segmentsOfTransaction() {
        int first = segments.indexOf(all("ST").getFirst());
        int last = segments.indexOf(all("SE").getFirst());
        return last - first + 1;
    }
}
