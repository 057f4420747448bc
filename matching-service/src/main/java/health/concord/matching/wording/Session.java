package health.concord.matching.wording;

import java.util.List;

/** What comes every week, and when. */
public record Session(String what, List<String> when) {}
