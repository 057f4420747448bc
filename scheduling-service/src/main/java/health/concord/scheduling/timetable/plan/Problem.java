package health.concord.scheduling.timetable.plan;

import java.util.List;

/** All that a plan is made from. The same problem, seed and number of moves give the same plan. */
public record Problem(List<Place> places, List<Leader> leaders, List<Demand> meetings) {}
