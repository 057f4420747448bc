package health.concord.intake.testsupport;

import java.util.Map;
import java.util.UUID;

/** An episode that tests bring to where they need it, by the requests that people send. */
public record Journey(UUID referral, UUID client, UUID id) {

    public static Journey referred() {
        return referred(Bodies.referral());
    }

    public static Journey referred(Map<String, Object> referral) {
        var made = Api.as("ines")
                .create("/referrals", referral)
                .then()
                .statusCode(201)
                .extract();
        return new Journey(
                UUID.fromString(made.path("id")),
                UUID.fromString(made.path("client")),
                UUID.fromString(made.path("episode")));
    }

    public static Journey minor() {
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", Bodies.minor());
        return referred(referral).accept();
    }

    public static Journey inIntake() {
        return referred().accept();
    }

    public static Journey assessed() {
        return inIntake().decided("2.1");
    }

    public static Journey waiting() {
        Journey episode = assessed();
        episode.requestPlacement();
        return episode;
    }

    /** As scheduling tells it. */
    public Journey placed() {
        requestPlacement();
        UUID placement = UUID.randomUUID();
        Api.service("scheduling")
                .post("/events", """
                        {"id":"%s","type":"placement.confirmed","occurredAt":"2026-03-03T09:00:00-05:00",
                         "aggregate":{"type":"placement","id":"%s","version":1},"site":"harbor",
                         "data":{"placement":"%s","client":"%s","episode":"%s","seats":[]}}""".formatted(UUID.randomUUID(), placement, placement, client, id))
                .then()
                .statusCode(202);
        return this;
    }

    public Journey accept() {
        Api.as("ines").post("/referrals/" + referral + "/acceptance").then().statusCode(200);
        return this;
    }

    public Journey decided(String level) {
        Api.as("clara")
                .put(path("dimension-ratings"), Bodies.ratings(0, 0, 1, 3, 2, 1))
                .then()
                .statusCode(200);
        Map<String, Object> decision = Bodies.level(level);
        decision.put("discrepancyReason", "Seen in person.");
        Api.as("clara").create(path("level-of-care-decisions"), decision).then().statusCode(201);
        return this;
    }

    public UUID requestPlacement() {
        return UUID.fromString(Api.as("ines")
                .create(path("placement-requests"), Bodies.placement())
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    public UUID consent() {
        return UUID.fromString(Api.as("ines")
                .create("/clients/" + client + "/consents", Bodies.consent())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public String path(String below) {
        return "/episodes/" + id + "/" + below;
    }

    public String stage() {
        return Api.as("ines")
                .get("/episodes/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("stage");
    }
}
