package health.concord.suite.http;

import health.concord.launcher.Part;
import health.concord.launcher.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The committed contract of a service: every operation it has. */
public final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Contract() {}

    /** @param path with its parameters filled by ids that name nothing */
    public record Operation(Part service, String method, String path) {
        @Override
        public String toString() {
            return service.code() + " " + method + " " + path;
        }
    }

    public static List<Operation> operations(Part service) {
        List<Operation> operations = new ArrayList<>();
        read(service)
                .forEach((path, item) -> item.keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method ->
                                operations.add(new Operation(service, method.toUpperCase(Locale.ROOT), filled(path)))));
        return operations;
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    /** The paths, each with its operations by method. */
    private static Map<String, Map<String, Object>> read(Part service) {
        Path file = Repository.find().root().resolve(service.code() + "-service/openapi.yaml");
        try {
            Map<String, Map<String, Map<String, Object>>> contract =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return contract.get("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
