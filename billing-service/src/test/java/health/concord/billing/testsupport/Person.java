package health.concord.billing.testsupport;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;

/** A client with an episode and services, at Harbor. */
public record Person(String client, String episode) {

    public static final String SITE = "harbor";

    /** Covered by this payer. */
    public static Person coveredBy(String payer) {
        Person person = uncovered();
        World.cover(person.client, payer);
        return person;
    }

    public static Person uncovered() {
        String client = World.client(SITE);
        return new Person(client, World.episode(client, SITE, "SUD"));
    }

    /** So many groups of an hour, one after another from nine. */
    public Person groups(LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            deliver(group(World.id(), day, "%02d:00".formatted(9 + i), 60));
        }
        return this;
    }

    /** Case 1: three hours on Monday, Wednesday and Friday of last week. */
    public Person fullWeek() {
        LocalDate monday = World.lastMonday();
        return groups(monday, 3).groups(monday.plusDays(2), 3).groups(monday.plusDays(4), 3);
    }

    public Map<String, Object> group(String service, LocalDate day, String at, int minutes) {
        OffsetDateTime from =
                day.atTime(LocalTime.parse(at)).atZone(World.HARBOR_ZONE).toOffsetDateTime();
        OffsetDateTime to = from.plusMinutes(minutes);
        return Json.of(
                "service",
                service,
                "session",
                World.id(),
                "client",
                client,
                "episode",
                episode,
                "clinician",
                World.id(),
                "type",
                "GROUP_COUNSELLING",
                "kind",
                "GROUP",
                "model",
                "PSYCHOEDUCATIONAL",
                "program",
                "SUD",
                "from",
                from.toString(),
                "to",
                to.toString(),
                "arrivedAt",
                from.toString(),
                "leftAt",
                to.toString(),
                "minutesPresent",
                minutes,
                "mode",
                "IN_PERSON",
                "noteSigned",
                true);
    }

    public void deliver(Map<String, Object> service) {
        World.event("service.delivered", "service", (String) service.get("service"), SITE, service);
    }

    public void amend(Map<String, Object> service) {
        World.event("service.amended", "service", (String) service.get("service"), SITE, service);
    }

    public Map<String, Object> runRequest() {
        LocalDate monday = World.lastMonday();
        return Json.of(
                "site",
                SITE,
                "client",
                client,
                "from",
                monday.toString(),
                "to",
                monday.plusDays(6).toString());
    }

    /** Runs last week's claims. */
    public ValidatableResponse run() {
        return As.anew(As.bea()).body(runRequest()).post("/claim-runs").then().statusCode(201);
    }

    /** This client's claims as the list shows them. */
    public ValidatableResponse claims() {
        return As.bea().queryParam("client", client).get("/claims").then().statusCode(200);
    }
}
