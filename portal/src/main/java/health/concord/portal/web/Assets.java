package health.concord.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of scripts and style sheets that change when their content does, so that browsers may keep them. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int FINGERPRINT = 12;

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** One of the portal's own files. */
    public String own(String file) {
        return paths.computeIfAbsent("/assets/" + file, path -> path + "?v=" + fingerprint(path));
    }

    public String bootstrap() {
        return paths.computeIfAbsent("bootstrap", name -> webjar("org.webjars", name) + "/css/bootstrap.min.css");
    }

    public String htmx() {
        return paths.computeIfAbsent("htmx.org", name -> webjar("org.webjars.npm", name) + "/dist/htmx.min.js");
    }

    /** Only for pages with a calendar. */
    public String fullcalendar() {
        return paths.computeIfAbsent("fullcalendar", name -> webjar("org.webjars.npm", name) + "/index.global.min.js");
    }

    /** Only for pages with charts. */
    public String echarts() {
        return paths.computeIfAbsent(
                "echarts",
                name -> "/_static/" + name + "/" + version("org.mvnpm", name) + "/dist/echarts.common.min.js");
    }

    private static String webjar(String group, String name) {
        return "/webjars/" + name + "/" + version(group, name);
    }

    private static String version(String group, String name) {
        Properties built = new Properties();
        try (InputStream file = open("META-INF/maven/" + group + "/" + name + "/pom.properties")) {
            built.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty("version");
    }

    private static String fingerprint(String path) {
        try (InputStream file = open("META-INF/resources" + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IOException(resource + " is not in the application. Maybe its name was mistyped in a template.");
        }
        return file;
    }
}
