package health.concord.scheduling;

import static health.concord.scheduling.testsupport.Json.of;
import static health.concord.scheduling.testsupport.Json.slot;
import static health.concord.scheduling.testsupport.Json.with;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.World;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** For every write a good body, and what makes it bad in one way each. */
final class BadWrites {

    private final Bookable bookable = Bookable.at("harbor");
    private final String room = World.room("harbor", 10);

    /** A write: a good body, how it is sent, and the field and change that make it bad. */
    record Write(
            String operation,
            Map<String, Object> good,
            Function<Object, Response> send,
            List<Map.Entry<String, Map<String, Object>>> bad) {}

    private static Map.Entry<String, Map<String, Object>> bad(String field, Map<String, Object> body) {
        return Map.entry(field, body);
    }

    List<Write> all() {
        return List.of(
                rooms(),
                describedRooms(),
                clinicians(),
                series(),
                previews(),
                holds(),
                releases(),
                sessions(),
                attendance());
    }

    private Write rooms() {
        Map<String, Object> good = of("site", "harbor", "name", "R " + World.id(), "capacity", 5, "video", false);
        return new Write(
                "POST /rooms",
                good,
                body -> As.anew(As.sam()).body(body).post("/rooms"),
                List.of(
                        bad("site", with(good, "site", "atlantis")),
                        bad("site", with(good, "site", null)),
                        bad("name", with(good, "name", " ")),
                        bad("name", with(good, "name", "x".repeat(81))),
                        bad("name", with(good, "name", 7)),
                        bad("name", with(good, "name", "a\0b")),
                        bad("capacity", with(good, "capacity", 0)),
                        bad("capacity", with(good, "capacity", 501)),
                        bad("capacity", with(good, "capacity", null)),
                        bad("capacity", with(good, "capacity", "5")),
                        bad("capacity", with(good, "capacity", 1e20)),
                        bad("video", with(good, "video", "yes")),
                        bad("owner", with(good, "owner", "me"))));
    }

    private Write describedRooms() {
        Map<String, Object> good = of("name", "R " + World.id(), "capacity", 12, "video", false);
        return new Write(
                "PUT /rooms/{id}",
                good,
                body -> As.sam().header("If-Match", "\"0\"").body(body).put("/rooms/" + room),
                List.of(
                        bad("name", with(good, "name", null)),
                        bad("capacity", with(good, "capacity", -1)),
                        bad("site", with(good, "site", "mesa"))));
    }

    private Write clinicians() {
        Map<String, Object> good = World.clinicianBody("harbor", slot("MO", "09:00", "12:00"));
        return new Write(
                "PUT /clinicians/{id}",
                good,
                body -> As.sam().body(body).put("/clinicians/" + World.id()),
                List.of(
                        bad("displayName", with(good, "displayName", null)),
                        bad("availability", with(good, "availability", List.of())),
                        bad("availability[0].site", with(good, "availability", at("atlantis"))),
                        bad("availability[1].site", with(good, "availability", at("harbor", "harbor"))),
                        bad("availability[0].slots[0].to", slots(slot("MO", "12:00", "09:00"))),
                        bad("availability[0].slots[0].to", slots(slot("MO", "12:00", "12:00"))),
                        bad("availability[0].slots[0].day", slots(slot("XX", "09:00", "12:00"))),
                        bad("availability[0].slots[0].from", slots(slot("MO", "25:00", "26:00"))),
                        bad("availability[0].slots[0].from", slots(slot("MO", "9", "12:00"))),
                        bad(
                                "availability[0].slots[1]",
                                slots(slot("MO", "09:00", "12:00"), slot("MO", "11:59", "13:00"))),
                        bad("qualifications", with(good, "qualifications", null)),
                        bad("qualifications", with(good, "qualifications", "LCSW")),
                        bad("role", with(good, "role", "boss"))));
    }

    private static List<Map<String, Object>> at(String... sites) {
        return Stream.of(sites)
                .map(site -> of("site", site, "slots", List.of()))
                .toList();
    }

    private static Map<String, Object> slots(Object... slots) {
        return World.clinicianBody("harbor", slots);
    }

    /** Looked at as it would be opened. */
    private Write previews() {
        Write opened = series();
        return new Write(
                "POST /group-series/previews",
                opened.good(),
                body -> As.sam().body(body).post("/group-series/previews"),
                opened.bad());
    }

    private Write series() {
        Map<String, Object> good = World.seriesBody("harbor", room, bookable.clinician());
        return new Write(
                "POST /group-series",
                good,
                World::openAny,
                List.of(
                        bad("site", with(good, "site", "atlantis")),
                        bad("group", with(good, "group", "seven")),
                        bad("title", with(good, "title", "")),
                        bad("model", with(good, "model", "SUPPORTIVE")),
                        bad("type", with(good, "type", null)),
                        bad("room", with(good, "room", World.id())),
                        bad("room", with(good, "room", null)),
                        bad("leaders", with(good, "leaders", List.of())),
                        bad("leaders[0]", with(good, "leaders", List.of(World.id()))),
                        bad("leaders", with(good, "leaders", List.of(bookable.clinician(), bookable.clinician()))),
                        bad("capacity", with(good, "capacity", 0)),
                        bad("capacity", with(good, "capacity", 11)),
                        bad("capacity", with(good, "capacity", 10000)),
                        bad("room", with(good, "equipment", List.of("projector"))),
                        bad("minimum", with(good, "minimum", 9)),
                        bad("minimum", with(good, "minimum", -1)),
                        bad("startsOn", with(good, "startsOn", "9999-01-01")),
                        bad("startsOn", with(good, "startsOn", "1999-01-01")),
                        bad("startsOn", with(good, "startsOn", "2026-02-30")),
                        bad("startsOn", with(good, "startsOn", "+999999999-12-31")),
                        bad(
                                "endsOn",
                                with(
                                        good,
                                        "endsOn",
                                        World.nextMonday().minusDays(1).toString())),
                        bad("endsOn", with(good, "endsOn", "9999-01-01")),
                        bad("rrule", with(good, "rrule", "FREQ=DAILY;COUNT=10000")),
                        bad("rrule", with(good, "rrule", "FREQ=WEEKLY;BYDAY=XX")),
                        bad("slots", with(good, "slots", List.of())),
                        bad("slots", with(good, "slots", Collections.nCopies(15, slot("MO", "09:00", "10:00")))),
                        bad("slots[0].to", with(good, "slots", List.of(slot("MO", "10:00", "09:00")))),
                        bad("slots[0].to", with(good, "slots", List.of(slot("MO", "10:00", "10:00")))),
                        bad(
                                "slots[1]",
                                with(
                                        good,
                                        "slots",
                                        List.of(slot("MO", "09:00", "10:00"), slot("MO", "09:30", "10:30")))),
                        bad(
                                "slots",
                                with(
                                        good,
                                        "slots",
                                        List.of(slot("TU", "09:00", "10:00")),
                                        "endsOn",
                                        World.nextMonday().toString())),
                        bad("mode", with(good, "mode", "TELEPATHY")),
                        bad("program", with(good, "program", "DENTAL")),
                        bad("population", with(good, "population", "x".repeat(61))),
                        bad("taken", with(good, "taken", 5)),
                        bad("zone", with(good, "zone", "Mars/Olympus"))));
    }

    private Write holds() {
        Map<String, Object> part = World.individualPart(bookable.clinician(), "MO", "13:00", "14:00");
        Map<String, Object> good = World.holdBody("harbor", bookable.client(), World.nextMonday(), part);
        return new Write(
                "PUT /placements/{id}/hold",
                good,
                body -> As.matching().body(body).put("/placements/" + World.id() + "/hold"),
                List.of(
                        bad("client", with(good, "client", null)),
                        bad("episode", with(good, "episode", 5)),
                        bad("site", with(good, "site", "atlantis")),
                        bad("startsOn", with(good, "startsOn", "9999-12-31")),
                        bad(
                                "endsOn",
                                with(
                                        good,
                                        "endsOn",
                                        World.nextMonday().minusDays(1).toString())),
                        bad("parts", with(good, "parts", List.of())),
                        bad("parts", with(good, "parts", Collections.nCopies(13, part))),
                        bad("parts[0].kind", with(good, "parts", List.of(with(part, "kind", "PAIR")))),
                        bad("parts[0].clinician", with(good, "parts", List.of(with(part, "clinician", null)))),
                        bad("parts[0].clinician", with(good, "parts", List.of(with(part, "clinician", World.id())))),
                        bad("parts[0].slot", with(good, "parts", List.of(with(part, "slot", null)))),
                        bad(
                                "parts[0].slot.to",
                                with(good, "parts", List.of(with(part, "slot", slot("MO", "10:00", "10:00"))))),
                        bad(
                                "parts[0].slot.day",
                                with(good, "parts", List.of(with(part, "slot", slot(null, "09:00", "10:00"))))),
                        bad("parts[0].series", with(good, "parts", List.of(with(part, "series", World.id())))),
                        bad("parts[0].series", with(good, "parts", List.of(of("kind", "GROUP")))),
                        bad("parts[0].series", with(good, "parts", List.of(World.groupPart(World.id())))),
                        bad("state", with(good, "state", "CONFIRMED"))));
    }

    private Write releases() {
        String placement = World.id();
        World.hold(
                        placement,
                        World.holdBody(
                                "harbor",
                                World.client("harbor"),
                                World.nextMonday(),
                                World.individualPart(World.clinician("harbor"), "MO", "09:00", "10:00")))
                .then()
                .statusCode(200);
        Map<String, Object> good = of("reason", "ended");
        return new Write(
                "POST /placements/{id}/release",
                good,
                body -> As.matching().body(body).post("/placements/" + placement + "/release"),
                List.of(
                        bad("reason", of()),
                        bad("reason", of("reason", "")),
                        bad("reason", of("reason", "x".repeat(201))),
                        bad("force", with(good, "force", true))));
    }

    private Write sessions() {
        Map<String, Object> good = bookable.body("15:00", "16:00");
        return new Write(
                "POST /sessions",
                good,
                body -> As.anew(As.sam()).body(body).post("/sessions"),
                List.of(
                        bad("site", with(good, "site", "atlantis")),
                        bad("client", with(good, "client", World.id())),
                        bad("episode", with(good, "episode", World.id())),
                        bad("clinician", with(good, "clinician", World.id())),
                        bad("type", with(good, "type", "GROUP_COUNSELLING")),
                        bad("type", with(good, "type", "individual_therapy")),
                        bad("from", with(good, "from", "2026-03-02T09:00:00")),
                        bad("from", with(good, "from", "9999-01-01T09:00:00Z")),
                        bad("from", with(good, "from", 1772460000)),
                        bad("to", with(good, "to", bookable.time("14:00"))),
                        bad("to", with(good, "to", bookable.time("15:00"))),
                        bad("to", with(good, "to", bookable.time("15:04"))),
                        bad("to", with(good, "to", bookable.time("23:01"))),
                        bad("to", with(good, "to", null)),
                        bad("mode", with(good, "mode", null)),
                        bad("room", with(good, "room", World.id())),
                        bad("program", with(good, "program", "DENTAL")),
                        bad("state", with(good, "state", "CANCELLED"))));
    }

    private Write attendance() {
        PastGroup group = PastGroup.withOneClient();
        Map<String, Object> good = of("status", "PRESENT");
        return new Write(
                "PUT /sessions/{id}/attendance/{client}",
                good,
                group::record,
                List.of(
                        bad("status", of()),
                        bad("status", of("status", "HERE")),
                        bad("arrivedAt", with(good, "arrivedAt", "09:00")),
                        bad("arrivedAt", with(good, "arrivedAt", "9999-01-01T09:00:00Z")),
                        bad("arrivedAt", with(good, "arrivedAt", "-999999999-01-01T00:00:00+18:00")),
                        bad("leftAt", with(good, "leftAt", group.time("09:00"))),
                        bad("reason", with(good, "reason", "x".repeat(201))),
                        bad("minutesPresent", with(good, "minutesPresent", 600))));
    }
}
