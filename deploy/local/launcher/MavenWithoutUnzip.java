import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts the Maven of the wrapper where the wrapper looks for it, on a machine that has a JDK and neither unzip nor curl.
 * Run as a source file by the script concord, before anything is built.
 */
final class MavenWithoutUnzip {

    public static void main(String[] arguments) throws Exception {
        Properties wrapper = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            wrapper.load(in);
        }
        String url = wrapper.getProperty("distributionUrl");
        String mirror = System.getenv("MVNW_REPOURL");
        if (mirror != null && !mirror.isEmpty()) {
            url = mirror + url.substring(url.indexOf("/org/apache/maven/"));
        }
        Path home = home(url);
        if (Files.isDirectory(home)) {
            return;
        }
        Path parent = Files.createDirectories(home.getParent());
        Path archive = Files.createTempFile(parent, "maven", ".zip");
        Path unpacked = Files.createTempDirectory(parent, "maven");
        try {
            try (InputStream in = URI.create(url).toURL().openStream()) {
                Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
            }
            requireSum(archive, wrapper.getProperty("distributionSha256Sum"));
            unzip(archive, unpacked);
            Files.move(unpacked, home);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    /** The wrapper names the folder by Java's string hash of the address. */
    private static Path home(String url) {
        String named = System.getenv("MAVEN_USER_HOME");
        Path base = named != null ? Path.of(named) : Path.of(System.getenv("HOME"), ".m2");
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\.zip$", "").replaceAll("-bin$", "");
        return base.resolve("wrapper/dists").resolve(name).resolve(Integer.toHexString(url.hashCode()));
    }

    private static void requireSum(Path archive, String expected) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
        if (!HexFormat.of().formatHex(sum).equals(expected)) {
            throw new IOException("The checksum of Maven is not the one in the wrapper's properties.");
        }
    }

    /** Leaves out the archive's one top folder. */
    private static void unzip(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("An entry of the archive leaves its folder.");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    if (target.getParent().endsWith("bin")) {
                        target.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    private MavenWithoutUnzip() {}
}
