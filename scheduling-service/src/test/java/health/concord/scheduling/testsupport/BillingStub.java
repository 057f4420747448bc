package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** What billing answers; it does not, unless a test says otherwise. */
public final class BillingStub {

    private BillingStub() {}

    public static void unitsLeft(String client, String payer, int units) {
        PeersStub.server()
                .stubFor(get(urlPathEqualTo("/billing/clients/" + client + "/units-left"))
                        .willReturn(okJson("{\"payer\":{\"name\":\"" + payer + "\"},\"units\":" + units + "}")));
    }
}
