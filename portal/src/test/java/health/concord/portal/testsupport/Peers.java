package health.concord.portal.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import health.concord.commonstest.SharedStack;
import health.concord.portal.peer.Peer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for the four services, each at an address of its own, and points the portal at the real Keycloak. */
public final class Peers implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer REALM_ADMIN =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private static final Map<Peer, WireMockServer> SERVERS = new EnumMap<>(Peer.class);

    public static WireMockServer of(Peer peer) {
        return SERVERS.get(peer);
    }

    /** Stands before Keycloak's administration: what no test answers in its place goes to the real one. */
    public static WireMockServer realmAdmin() {
        return REALM_ADMIN;
    }

    /** All answer again, every list is empty. */
    public static void quiet() {
        REALM_ADMIN.resetAll();
        REALM_ADMIN.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().proxiedFrom(Realm.ADMINISTRATION)));
        SERVERS.values().forEach(server -> {
            if (!server.isRunning()) {
                server.start();
            }
            server.resetAll();
            server.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"items\":[]}")));
            server.stubFor(get(urlPathEqualTo("/reviews/tasks")).atPriority(9).willReturn(okJson("[]")));
            server.stubFor(
                    get(urlPathMatching("/sessions/[^/]+/hours")).atPriority(9).willReturn(okJson("[]")));
            server.stubFor(
                    get(urlPathMatching("/group-rosters/[^/]+")).atPriority(9).willReturn(okJson("{\"series\":[]}")));
            server.stubFor(get(urlPathMatching("/placement-requests/[^/]+/placement"))
                    .atPriority(9)
                    .willReturn(aResponse().withStatus(404)));
        });
    }

    /** The service answers this path with this body, in whatever query. */
    public static void answer(Peer peer, String path, String json) {
        of(peer).stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    /** Whose tokens came with the requests of this kind, by user name. */
    public static List<String> askers(Peer peer, RequestPatternBuilder requests) {
        return of(peer).findAll(requests).stream()
                .map(request -> request.getHeader("Authorization"))
                .map(header -> header.split("\\.")[1])
                .map(claims -> new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .map(claims -> claims.replaceAll(".*\"preferred_username\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (Peer peer : Peer.values()) {
            WireMockServer server =
                    new WireMockServer(options().bindAddress("127.0.0.1").port(freePort()));
            server.start();
            SERVERS.put(peer, server);
            settings.put("concord.peers." + peer.code() + ".url", "http://127.0.0.1:" + server.port());
        }
        REALM_ADMIN.start();
        settings.put("concord.realm-admin-url", "http://127.0.0.1:" + REALM_ADMIN.port());
        quiet();
        settings.put("concord.issuer", SharedStack.get().issuer());
        settings.put("concord.client-secret", "demo-concord-portal-secret");
        settings.put("concord.sites.harbor.name", "Harbor Street");
        settings.put("concord.sites.harbor.zone", "America/New_York");
        settings.put("concord.sites.mesa.name", "Mesa Verde");
        settings.put("concord.sites.mesa.zone", "America/Denver");
        return settings;
    }

    /** Kept over a stop and start, so that a service can be down and come back. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        SERVERS.values().forEach(WireMockServer::stop);
        REALM_ADMIN.stop();
    }
}
