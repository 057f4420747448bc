package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What billing answers; it knows no client, unless a test says otherwise. */
public final class BillingStub {

    private BillingStub() {}

    static void stand(WireMockServer server) {
        server.stubFor(get(urlMatching("/billing/clients/[^/]+/units-left")).willReturn(notFound()));
    }

    public static void unitsLeft(String client, String payer, int units) {
        unitsLeft(client, payer, units, null);
    }

    public static void unitsLeft(String client, String payer, int units, @Nullable LocalDate until) {
        String last = until == null ? "null" : "\"" + until + "\"";
        answers(
                client,
                okJson("{\"payer\":{\"name\":\"" + payer + "\"},\"units\":" + units + ",\"until\":" + last + "}"));
    }

    public static void isDown(String client) {
        answers(client, serviceUnavailable());
    }

    private static void answers(String client, ResponseDefinitionBuilder answer) {
        PeersStub.server()
                .stubFor(get(urlPathEqualTo("/billing/clients/" + client + "/units-left"))
                        .willReturn(answer));
    }
}
