package health.concord.matching.fit;

import java.util.List;
import java.util.UUID;

/** One course of treatment by one instrument, and who took part in it. */
record Case(UUID episode, String instrument, double start, double last, List<UUID> therapists, List<UUID> groups) {}
