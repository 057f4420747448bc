package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matching answers; it knows no order and every group fits, unless a test says otherwise. */
public final class MatchingStub {

    private MatchingStub() {}

    static void stand(WireMockServer server) {
        server.stubFor(post(urlMatching("/matching/groups/[^/]+/waiting-order")).willReturn(okJson("{\"order\":[]}")));
        server.stubFor(get(urlMatching("/matching/groups/[^/]+"))
                .willReturn(okJson("{\"membership\":\"OPEN\",\"population\":[],\"retired\":false}")));
    }

    public static void orders(String group, String... episodes) {
        String order = Stream.of(episodes).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        PeersStub.server().stubFor(post(urlEqualTo(orderOf(group))).willReturn(okJson("{\"order\":[" + order + "]}")));
    }

    public static void isDown(String group) {
        PeersStub.server().stubFor(post(urlEqualTo(orderOf(group))).willReturn(serviceUnavailable()));
    }

    public static void isFor(String group, String population) {
        PeersStub.server()
                .stubFor(get(urlEqualTo("/matching/groups/" + group))
                        .willReturn(okJson("{\"population\":[\"" + population + "\"],\"retired\":false}")));
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
