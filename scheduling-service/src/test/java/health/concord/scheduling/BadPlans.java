package health.concord.scheduling;

import static health.concord.scheduling.testsupport.Json.of;
import static health.concord.scheduling.testsupport.Json.slot;
import static health.concord.scheduling.testsupport.Json.with;
import static java.util.Map.entry;

import health.concord.scheduling.BadWrites.Write;
import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.World;
import java.util.List;
import java.util.Map;

/** The same for what plans weeks: leave, rules, recurring appointments, changes of series, waitlists, timetables. */
final class BadPlans {

    private final Bookable bookable = Bookable.at("harbor");

    List<Write> all() {
        return List.of(leave(), rules(), appointments(), edits(), editPreviews(), waitlist(), timetables(), wishes());
    }

    private Write leave() {
        Map<String, Object> good = of(
                "site",
                "harbor",
                "clinician",
                World.clinician("harbor"),
                "kind",
                "LEAVE",
                "from",
                bookable.time("08:00"),
                "to",
                bookable.time("12:00"));
        return new Write(
                "POST /unavailabilities",
                good,
                body -> As.anew(As.sam()).body(body).post("/unavailabilities"),
                List.of(
                        entry("site", with(good, "site", "atlantis")),
                        entry("kind", with(good, "kind", "CLOSURE")),
                        entry("kind", with(good, "kind", "HOLIDAY")),
                        entry("clinician", with(good, "clinician", World.id())),
                        entry("from", with(good, "from", "9999-01-01T00:00:00Z")),
                        entry("from", with(good, "from", "2026-03-02T09:00")),
                        entry("to", with(good, "to", bookable.time("08:00"))),
                        entry("to", with(good, "to", bookable.time("07:00"))),
                        entry("reason", with(good, "reason", "x".repeat(201))),
                        entry("zone", with(good, "zone", "Mars/Olympus"))));
    }

    private Write rules() {
        Map<String, Object> good = of(
                "site",
                "harbor",
                "rrule",
                "FREQ=WEEKLY;BYDAY=SA",
                "startsOn",
                World.nextMonday().toString(),
                "from",
                "09:00",
                "to",
                "12:00");
        return new Write(
                "POST /clinicians/{id}/availability-rules",
                good,
                body -> As.anew(As.sam())
                        .body(body)
                        .post("/clinicians/" + bookable.clinician() + "/availability-rules"),
                List.of(
                        entry("site", with(good, "site", "mesa")),
                        entry("rrule", with(good, "rrule", "FREQ=SECONDLY")),
                        entry("rrule", with(good, "rrule", "FREQ=DAILY;COUNT=999")),
                        entry("rrule", with(good, "rrule", "FREQ=DAILY;COUNT=10000")),
                        entry("startsOn", with(good, "startsOn", "9999-01-01")),
                        entry("endsOn", with(good, "endsOn", "9999-01-01")),
                        entry("zone", with(good, "zone", "Mars/Olympus")),
                        entry(
                                "endsOn",
                                with(
                                        good,
                                        "endsOn",
                                        World.nextMonday().minusDays(1).toString())),
                        entry("to", with(good, "to", "09:00")),
                        entry("to", with(good, "to", "08:00")),
                        entry("from", with(good, "from", "25:00"))));
    }

    private Write appointments() {
        Map<String, Object> good = of(
                "site",
                "harbor",
                "client",
                bookable.client(),
                "episode",
                bookable.episode(),
                "clinician",
                bookable.clinician(),
                "type",
                "INDIVIDUAL_THERAPY",
                "slot",
                slot("TH", "09:00", "10:00"),
                "startsOn",
                World.nextMonday().toString(),
                "endsOn",
                World.nextMonday().plusWeeks(2).toString(),
                "mode",
                "VIDEO");
        return new Write(
                "POST /appointments",
                good,
                body -> As.anew(As.sam()).body(body).post("/appointments"),
                List.of(
                        entry("client", with(good, "client", World.id())),
                        entry("clinician", with(good, "clinician", World.id())),
                        entry("type", with(good, "type", "GROUP_COUNSELLING")),
                        entry("slot.to", with(good, "slot", slot("TH", "10:00", "09:00"))),
                        entry("slot", with(good, "endsOn", World.nextMonday().toString())),
                        entry(
                                "endsOn",
                                with(
                                        good,
                                        "endsOn",
                                        World.nextMonday().minusDays(1).toString())),
                        entry("endsOn", with(good, "endsOn", "9999-12-31")),
                        entry("rrule", with(good, "rrule", "FREQ=DAILY;COUNT=10000")),
                        entry("zone", with(good, "zone", "Mars/Olympus")),
                        entry(
                                "endsOn",
                                with(
                                        good,
                                        "endsOn",
                                        World.nextMonday().plusWeeks(60).toString())),
                        entry("rrule", with(good, "rrule", "FREQ=HOURLY")),
                        entry("overlapReason", with(good, "overlapReason", "x"))));
    }

    /** Looked at as it would be made. */
    private Write editPreviews() {
        Write made = edits();
        String series = World.series("harbor");
        return new Write(
                "POST /group-series/{id}/edit-previews",
                made.good(),
                body -> As.sam().body(body).post("/group-series/" + series + "/edit-previews"),
                made.bad());
    }

    private Write edits() {
        String series = World.series("harbor");
        Map<String, Object> good = of("scope", "ALL", "title", "Renamed");
        return new Write(
                "POST /group-series/{id}/edits",
                good,
                body -> As.sam()
                        .header(
                                "If-Match",
                                As.sam().get("/group-series/" + series).header("ETag"))
                        .body(body)
                        .post("/group-series/" + series + "/edits"),
                List.of(
                        entry("scope", with(good, "scope", "SOME")),
                        entry("session", of("scope", "ONE")),
                        entry(
                                "slots",
                                of(
                                        "scope",
                                        "ONE",
                                        "session",
                                        World.id(),
                                        "slots",
                                        List.of(slot("MO", "09:00", "10:00")))),
                        entry("from", of("scope", "FOLLOWING", "title", "x")),
                        entry(
                                "from",
                                of(
                                        "scope",
                                        "FOLLOWING",
                                        "from",
                                        World.nextMonday().plusYears(1).toString())),
                        entry("slots[0].to", with(good, "slots", List.of(slot("MO", "10:00", "09:00")))),
                        entry("rrule", with(good, "rrule", "FREQ=YEARLY")),
                        entry("room", with(good, "room", World.id())),
                        entry("capacity", with(good, "room", World.room("harbor", 3))),
                        entry("leaders[0]", with(good, "leaders", List.of(World.id()))),
                        entry("capacity", with(good, "capacity", 10000)),
                        entry("endsOn", with(good, "endsOn", "9999-12-31"))));
    }

    private Write waitlist() {
        Map<String, Object> good = of(
                "site",
                "harbor",
                "client",
                bookable.client(),
                "episode",
                bookable.episode(),
                "model",
                "SUPPORT",
                "population",
                World.id().substring(0, 12));
        return new Write(
                "POST /waitlist",
                good,
                body -> As.anew(As.sam()).body(body).post("/waitlist"),
                List.of(
                        entry("site", with(good, "site", "atlantis")),
                        entry("client", with(good, "client", World.id())),
                        entry("episode", with(good, "episode", World.id())),
                        entry("series", with(good, "model", null, "population", null)),
                        entry("model", with(good, "model", "CHAT")),
                        entry("priority", with(good, "priority", -1)),
                        entry("state", with(good, "state", "OFFERED"))));
    }

    private Write timetables() {
        Map<String, Object> good =
                of("site", "harbor", "weekOf", World.nextMonday().plusWeeks(3).toString(), "seconds", 1);
        return new Write(
                "POST /timetable-runs",
                good,
                body -> As.anew(As.sam()).body(body).post("/timetable-runs"),
                List.of(
                        entry("site", with(good, "site", "atlantis")),
                        entry("weekOf", with(good, "weekOf", World.lastMonday().toString())),
                        entry("weekOf", with(good, "weekOf", "9999-01-01")),
                        entry("zone", with(good, "zone", "Mars/Olympus")),
                        entry("seconds", with(good, "seconds", 0)),
                        entry("seconds", with(good, "seconds", 601)),
                        entry("alsoAt[0]", with(good, "alsoAt", List.of("atlantis"))),
                        entry("alsoAt[0]", with(good, "alsoAt", List.of("harbor"))),
                        entry("pinned[0]", with(good, "pinned", List.of(World.id()))),
                        entry("pinned[0]", with(good, "pinned", List.of("all")))));
    }

    private Write wishes() {
        Map<String, Object> good = of("notAt", List.of(slot("MO", "09:00", "12:00")));
        return new Write(
                "PUT /clients/{id}/wishes",
                good,
                body -> As.sam().body(body).put("/clients/" + bookable.client() + "/wishes"),
                List.of(
                        entry("notAt", of()),
                        entry("notAt[0].to", of("notAt", List.of(slot("MO", "12:00", "12:00")))),
                        entry(
                                "notAt[1]",
                                of("notAt", List.of(slot("MO", "09:00", "12:00"), slot("MO", "11:00", "13:00"))))));
    }
}
