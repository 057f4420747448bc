package health.concord.suite.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else, who has put a form on it that is sent to us. */
public final class OtherSite implements AutoCloseable {

    private final HttpServer server;

    private OtherSite(HttpServer server) {
        this.server = server;
    }

    public static OtherSite withFormTo(String target) {
        byte[] page = ("<!doctype html><title>Prizes</title><form method=post action=\"" + target
                        + "\"><button>Win a prize</button></form>")
                .getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return new OtherSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
