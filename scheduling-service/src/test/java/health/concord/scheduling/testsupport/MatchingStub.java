package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matching answers; it knows no order, and everybody fits every group, unless a test says otherwise. */
public final class MatchingStub {

    private static final String CHECKS = "/matching/seat-checks";

    private MatchingStub() {}

    static void stand(WireMockServer server) {
        server.stubFor(post(urlMatching("/matching/groups/[^/]+/waiting-order")).willReturn(okJson("{\"order\":[]}")));
        server.stubFor(post(urlEqualTo(CHECKS)).atPriority(9).willReturn(checks(World.id(), "")));
    }

    public static void orders(String group, String... episodes) {
        String order = Stream.of(episodes).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        PeersStub.server().stubFor(post(urlEqualTo(orderOf(group))).willReturn(okJson("{\"order\":[" + order + "]}")));
    }

    public static void isDown(String group) {
        PeersStub.server().stubFor(post(urlEqualTo(orderOf(group))).willReturn(serviceUnavailable()));
    }

    /** A rule is against whoever is to sit in the group; every other group fits. */
    public static void rulesOut(String group, String rule, String text, boolean overridable) {
        String reason = "{\"rule\":\"" + rule + "\",\"text\":\"" + text + "\",\"overridable\":" + overridable + "}";
        PeersStub.server().stubFor(about(group).willReturn(checks(group, reason)));
    }

    /** Says nothing of seats in the group. */
    public static void isSilentOn(String group) {
        PeersStub.server().stubFor(about(group).willReturn(serviceUnavailable()));
    }

    public static void letsInto(String group) {
        PeersStub.server().stubFor(about(group).willReturn(checks(World.id(), "")));
    }

    /** What it was asked about seats in the group, in the order in which it was. */
    public static List<JsonPath> checked(String group) {
        return PeersStub.server()
                .findAll(postRequestedFor(urlEqualTo(CHECKS)).withRequestBody(containing(group)))
                .stream()
                .map(asked -> JsonPath.from(asked.getBodyAsString()))
                .toList();
    }

    private static MappingBuilder about(String group) {
        return post(urlEqualTo(CHECKS)).withRequestBody(containing(group));
    }

    /** One for each seat that is asked about. */
    private static ResponseDefinitionBuilder checks(String unfit, String reason) {
        return okJson("{\"known\":true,\"checks\":[{{#each (jsonPath request.body '$.seats') as |seat|}}"
                        + "{{#unless @first}},{{/unless}}{{#eq seat.group '" + unfit + "'}}"
                        + "{\"fits\":false,\"reasons\":[" + reason + "]}{{else}}{\"fits\":true,\"reasons\":[]}{{/eq}}"
                        + "{{/each}}]}")
                .withTransformers("response-template");
    }

    /** The episodes it was last asked to put in order. */
    public static List<String> asked(String group) {
        return JsonPath.from(PeersStub.server()
                        .findAll(postRequestedFor(urlEqualTo(orderOf(group))))
                        .getLast()
                        .getBodyAsString())
                .getList("episodes");
    }

    private static String orderOf(String group) {
        return "/matching/groups/" + group + "/waiting-order";
    }
}
