package health.concord.portal.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The living page of development mode shows what pages are made of; a component that two pages share is on it. */
class ComponentsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path STYLE = TEMPLATES.resolve("style");
    private static final Path TAGS = TEMPLATES.resolve("tags");

    /** Around every page, the living one too, or on pages of their own for who is not signed in. */
    private static final Path LAYOUT = TEMPLATES.resolve("layout");

    private static final Path CLIENT_FORM = TEMPLATES.resolve("clientform");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)(?=[^{}]*\\{)");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*>");
    private static final Pattern USED = Pattern.compile("class=\"([^\"]*)\"|look='([^']*)'");

    @Test
    void everyTagIsShown() throws IOException {
        String page = all(STYLE);
        for (Path tag : files(TAGS)) {
            String name = tag.getFileName().toString().replace(".html", "");
            assertThat(page).as(name).contains("{#" + name + " ");
        }
    }

    @Test
    void everyComponentThatPagesShareIsShown() throws IOException {
        Set<String> shown = classes(all(STYLE) + all(TAGS));
        Set<String> ours = CLASS.matcher(
                        COMMENT.matcher(Files.readString(RESOURCES.resolve("META-INF/resources/assets/concord.css")))
                                .replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Map<String, Set<Path>> places = new TreeMap<>();
        for (Path file : files(TEMPLATES)) {
            if (Stream.of(STYLE, LAYOUT, CLIENT_FORM).noneMatch(file::startsWith)) {
                classes(Files.readString(file))
                        .forEach(name -> places.computeIfAbsent(name, each -> new TreeSet<>())
                                .add(file));
            }
        }
        places.keySet().retainAll(ours);
        places.values().removeIf(files -> files.size() < 2);
        assertThat(shown).containsAll(places.keySet());
    }

    /** A form asks by its own attribute; of a button it is asked only where the button itself sends. */
    @Test
    void buttonThatAsksFirstSendsItself() throws IOException {
        for (Path file : files(TEMPLATES)) {
            assertThat(BUTTON.matcher(read(file)).results().map(MatchResult::group))
                    .as(file.toString())
                    .filteredOn(button -> button.contains("hx-confirm="))
                    .allMatch(button -> button.contains("hx-post=") || button.contains("hx-delete="));
        }
    }

    private static Set<String> classes(String html) {
        return USED.matcher(html)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(names -> Stream.of(names.replaceAll("\\{[^}]*\\}", " ").split("\\s+")))
                .collect(Collectors.toSet());
    }

    private static String all(Path directory) throws IOException {
        return files(directory).stream().map(ComponentsTest::read).collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
