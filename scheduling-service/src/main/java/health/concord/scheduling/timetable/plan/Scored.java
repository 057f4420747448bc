package health.concord.scheduling.timetable.plan;

import java.util.Map;

/**
 * A plan and what it costs.
 *
 * @param hard broken hard rules, by weight; 0 when the plan can be published
 * @param soft broken soft rules, by weight
 * @param stands by the id of the meeting
 */
public record Scored(int hard, int soft, Map<String, Stand> stands) {

    static Scored of(Timetable timetable) {
        return new Scored(-timetable.score().hardScore(), -timetable.score().softScore(), timetable.stands());
    }
}
