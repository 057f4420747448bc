package health.concord.launcher.demo.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.concord.launcher.LaunchException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The whole demo program, as its files have it. */
public record DemoData(
        List<Therapist> therapists,
        List<Room> rooms,
        Groups groups,
        List<Payer> payers,
        ConsentForm consentForm,
        Pictures pictures,
        Clients clients,
        Claims claims,
        Care care,
        Map<String, ZoneId> zones) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** {@code therapists.json}. */
    record Therapists(String about, List<Therapist> therapists) {}

    /** {@code rooms.json}. */
    record Rooms(String about, List<Room> rooms) {}

    /**
     * {@code groups.json}.
     *
     * @param since the first day of all series
     * @param unsigned sessions whose note nobody has signed
     */
    public record Groups(String about, When since, List<Unsigned> unsigned, List<Group> groups) {}

    /** A group's session without a signed note. */
    public record Unsigned(String group, int week, Day day) {}

    /** {@code payers.json}. */
    record Payers(String about, List<Payer> payers) {}

    /**
     * {@code clinical-pictures.json}.
     *
     * @param everyone factors that all clients have whose profile is filled
     * @param afterwards ratings of those who step down
     */
    public record Pictures(
            String about,
            Map<String, JsonNode> everyone,
            Map<String, Integer> afterwards,
            Map<String, Picture> pictures) {}

    /** {@code clients.json}. */
    public record Clients(String about, Map<String, List<Slot>> availability, List<Client> clients) {}

    /** Reads all files of a folder. */
    public static DemoData in(Path folder) {
        return new DemoData(
                read(folder, "therapists.json", Therapists.class).therapists(),
                read(folder, "rooms.json", Rooms.class).rooms(),
                read(folder, "groups.json", Groups.class),
                read(folder, "payers.json", Payers.class).payers(),
                read(folder, "consent-form.json", ConsentForm.class),
                read(folder, "clinical-pictures.json", Pictures.class),
                read(folder, "clients.json", Clients.class),
                read(folder, "claims.json", Claims.class),
                read(folder, "care.json", Care.class),
                zones(folder.resolve("sites.properties")));
    }

    /** Clients who have come at least so far. */
    public List<Client> reaching(Stage stage) {
        return clients.clients().stream()
                .filter(client -> client.stage().reaches(stage))
                .toList();
    }

    public Group group(String key) {
        return one(groups.groups().stream().filter(g -> g.key().equals(key)).toList(), "groups.json", key);
    }

    public Client client(String key) {
        return one(clients.clients().stream().filter(c -> c.key().equals(key)).toList(), "clients.json", key);
    }

    public Therapist therapist(String key) {
        return one(therapists.stream().filter(t -> t.key().equals(key)).toList(), "therapists.json", key);
    }

    public Picture picture(Client client) {
        Picture picture = pictures.pictures().get(client.picture());
        return one(picture == null ? List.of() : List.of(picture), "clinical-pictures.json", client.picture());
    }

    public ZoneId zone(String site) {
        ZoneId zone = zones.get(site);
        return one(zone == null ? List.of() : List.of(zone), "sites.properties", site);
    }

    private static <T> T one(List<T> found, String file, String key) {
        if (found.size() != 1) {
            throw new LaunchException("deploy/demo/" + file + " has " + found.size() + " entries " + key + ".");
        }
        return found.getFirst();
    }

    private static <T> T read(Path folder, String file, Class<T> type) {
        try {
            return JSON.readValue(folder.resolve(file).toFile(), type);
        } catch (IOException e) {
            throw new LaunchException("deploy/demo/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, ZoneId> zones(Path file) {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new LaunchException("deploy/demo/sites.properties cannot be read: " + e.getMessage(), e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".zone"))
                .collect(Collectors.toUnmodifiableMap(
                        name -> name.split("\\.")[2], name -> ZoneId.of(properties.getProperty(name))));
    }
}
