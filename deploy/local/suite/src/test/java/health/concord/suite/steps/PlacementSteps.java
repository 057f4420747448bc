package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import java.util.UUID;

/** From a placement request to a confirmed placement, as the clinician sees it. */
public final class PlacementSteps {

    private final Api clara = Who.CLARA.at(Part.MATCHING);

    /** The recommendation, once the request has reached matching and was worked on. */
    public Recommendation recommended(UUID request) {
        Answer answer = Until.found(
                "a recommendation for the request",
                () -> clara.get("/placement-requests/%s", request),
                found -> found.status() == 200 && found.json().hasNonNull("recommendation"));
        return new Recommendation(answer.json().get("recommendation"));
    }

    /** Accepts an option; the placement that begins with it. */
    public UUID accepted(UUID request, int option) {
        return accept(request, option).expect(201).id();
    }

    public Answer accept(UUID request, int option) {
        return clara.post("/placement-requests/" + request + "/acceptances", Json.of("option", option));
    }

    /** The placement that began with the request's recommendation. */
    public UUID begun(UUID request) {
        return UUID.fromString(
                clara.get("/placement-requests/%s", request).expect(200).text("placement"));
    }

    public JsonNode placement(UUID placement) {
        return clara.get("/placements/%s", placement).expect(200).json();
    }

    public String state(UUID placement) {
        return placement(placement).get("state").asText();
    }

    public JsonNode confirmed(UUID placement) {
        return Until.found(
                "the placement to be confirmed",
                () -> placement(placement),
                found -> found.get("state").asText().equals("CONFIRMED"));
    }

    public JsonNode therapist(UUID therapist) {
        return clara.get("/therapists/%s", therapist).expect(200).json();
    }

    public JsonNode group(UUID group) {
        return clara.get("/groups/%s", group).expect(200).json();
    }

    /** The group of the program that has this title. */
    public JsonNode groupTitled(String title) {
        return Json.stream(clara.get("/groups?limit=200").expect(200).json().get("items"))
                .filter(group -> group.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
