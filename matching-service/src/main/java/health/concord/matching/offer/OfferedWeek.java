package health.concord.matching.offer;

import health.concord.matching.planning.PlannedPart;
import java.util.List;

/** The week the seat makes possible, all of which is held. */
record OfferedWeek(List<PlannedPart> parts) {}
