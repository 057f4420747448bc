package health.concord.portal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Everything the portal asks for and reads stands in the contract the service has committed. */
class PeerContractsTest {

    private static final List<String> GOOD = List.of("200", "201", "202");

    private JsonNode contract;
    private final List<String> missing = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Peer.class)
    void whatIsAskedStandsInTheCommittedContract(Peer peer) throws IOException {
        String yaml = Files.readString(java.nio.file.Path.of("..", peer.code() + "-service", "openapi.yaml"));
        contract =
                new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));

        Stream.concat(clientsOf(peer), Stream.of(EveryServiceClient.class))
                .flatMap(client -> Arrays.stream(client.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Path.class))
                .forEach(this::look);

        assertThat(missing).isEmpty();
    }

    private void look(Method method) {
        String path = method.getAnnotation(Path.class).value();
        JsonNode operation = operation(path, verb(method));
        if (operation.isMissingNode()) {
            missing.add(verb(method) + " " + path);
            return;
        }
        for (Parameter parameter : method.getParameters()) {
            lookAtParameter(path, operation, parameter);
        }
        lookForRequired(method, verb(method) + " " + path, operation);
        if (GOOD.stream()
                .map(status -> operation.at("/responses/" + status))
                .anyMatch(good -> !good.isMissingNode() && !good.has("content"))) {
            // What is created is answered in full, though the contract names only the status.
            return;
        }
        Type answer = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        JsonNode schema = GOOD.stream()
                .map(status -> operation.at("/responses/" + status + "/content/application~1json/schema"))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(operation.path("no schema"));
        compare(path, schema, answer);
    }

    private void lookAtParameter(String path, JsonNode operation, Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (query != null || header != null) {
            String name = query != null ? query.value() : header.value();
            if (operation.path("parameters").findValuesAsText("name").stream().noneMatch(name::equals)) {
                missing.add(path + " parameter " + name);
            }
        } else if (!parameter.isAnnotationPresent(PathParam.class) && !parameter.isAnnotationPresent(Url.class)) {
            compare(path, operation.at("/requestBody/content/application~1json/schema"), parameter.getType());
        }
    }

    /** What the service cannot do without is always given; what a person left open in a form the service names. */
    private void lookForRequired(Method method, String where, JsonNode operation) {
        List<String> given = Arrays.stream(method.getParameters())
                .filter(each ->
                        !verb(method).equals("get") || !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(PeerContractsTest::nameOnWire)
                .toList();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("required").asBoolean()
                    && !parameter.path("in").asText().equals("path")
                    && !given.contains(name)) {
                missing.add(where + " is asked without " + name);
            }
        }
    }

    private static String nameOnWire(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return query != null ? query.value() : header != null ? header.value() : "";
    }

    /** Every field of the record is a property of the schema, and so on inside. */
    private void compare(String where, JsonNode schema, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            schemas(schema).forEach(list -> compare(where, list.path("items"), generic.getActualTypeArguments()[0]));
            return;
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (!raw.isRecord()) {
            return;
        }
        for (RecordComponent field : raw.getRecordComponents()) {
            String name = nameOnWire(raw, field);
            List<JsonNode> found = schemas(schema).stream()
                    .map(one -> one.path("properties").path(name))
                    .filter(property -> !property.isMissingNode())
                    .toList();
            if (found.isEmpty()) {
                missing.add(where + " " + raw.getSimpleName() + "." + name);
            }
            Type inside = raw == Listing.class && name.equals("items")
                    ? listOf(((ParameterizedType) type).getActualTypeArguments()[0])
                    : field.getGenericType();
            found.forEach(property -> compare(where, property, inside));
        }
    }

    private static ParameterizedType listOf(Type item) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {item};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    private static String nameOnWire(Class<?> type, RecordComponent field) {
        try {
            JsonProperty named = type.getDeclaredField(field.getName()).getAnnotation(JsonProperty.class);
            return named == null ? field.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema with its references followed and its alternatives spread out. */
    private List<JsonNode> schemas(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        if (schema.has("$ref")) {
            all.addAll(schemas(contract.at(schema.get("$ref").asText().substring(1))));
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(several).forEach(one -> all.addAll(schemas(one)));
        }
        all.add(schema);
        return all;
    }

    private JsonNode operation(String path, String verb) {
        String plain = path.replaceAll("\\{[^}]+}", "{}");
        return contract.path("paths").properties().stream()
                .filter(entry -> entry.getKey().replaceAll("\\{[^}]+}", "{}").equals(plain))
                .map(entry -> entry.getValue().path(verb))
                .findFirst()
                .orElse(contract.path("paths").path("none"));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> clientsOf(Peer peer) {
        return new ClassFileImporter()
                .importPackages("health.concord.portal." + peer.code()).stream()
                        .filter(type -> type.isAnnotatedWith(RegisterRestClient.class))
                        .map(JavaClass::reflect);
    }
}
