package health.concord.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is in both languages, and no page has one of its own. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path LANGUAGES = MAIN.resolve("resources/languages");
    private static final Path TEMPLATES = MAIN.resolve("resources/templates");

    /** Pages whose words are not in the bundles: what developers look at. */
    private static final Set<String> APART = Set.of("style");

    /** The same in every language. */
    private static final Set<String> NAMES =
            Set.of("Concord", "· Concord", "English", "Español", "min", "h", "NPI", "CSV", "ES256, private_key_jwt");

    private static final Pattern USE = Pattern.compile("say:(\\w+)\\.((?:\\w+\\.)*\\w+)");
    private static final Pattern USE_IN_JAVA =
            Pattern.compile("(?:Say\\.words|Say\\.code|Choice\\.codes)\\(\\s*\"(\\w+)\\.([\\w.]+)\"");
    private static final Pattern ONE_OF_TWO =
            Pattern.compile("Say\\.words\\([^;]*?\\?\\s*\"(\\w+\\.[\\w.]+)\"\\s*:\\s*\"(\\w+\\.[\\w.]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern TOLD =
            Pattern.compile("(?<![\\w-])(?:aria-label|aria-description|placeholder|alt|title)=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("[a-z][\\w./\\[\\]-]*|[A-Z0-9_]+|[/#?.][\\w./#?=-]*|show:\\S+");

    @Test
    void everyTextIsInBothLanguages() throws IOException {
        for (Path file : files(LANGUAGES, ".properties")) {
            String name = file.getFileName().toString();
            if (name.endsWith("_es.properties")) {
                assertThat(file.resolveSibling(name.replace("_es", ""))).exists();
                continue;
            }
            Map<String, String> english = texts(file);
            Map<String, String> spanish = texts(file.resolveSibling(name.replace(".properties", "_es.properties")));
            assertThat(spanish.keySet()).as(name).isEqualTo(english.keySet());
            english.forEach((key, text) -> {
                assertThat(spanish.get(key)).as("%s %s", name, key).isNotBlank();
                assertThat(values(spanish.get(key))).as("%s %s", name, key).isEqualTo(values(text));
            });
        }
    }

    /** Of a key that stands twice the last one counts, wherever else the first was meant. */
    @Test
    void noKeyStandsTwiceInItsFile() throws IOException {
        for (Path file : files(LANGUAGES, ".properties")) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("\\w[\\w.-]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file.getFileName().toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextThatIsAskedForIsThereAndNoneIsUnused() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path file : files(LANGUAGES, ".properties")) {
            String area = file.getFileName().toString().replace(".properties", "");
            if (!area.endsWith("_es")) {
                texts(file).keySet().forEach(key -> there.add(area + "." + key));
            }
        }
        Set<String> asked = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Path file : files(TEMPLATES, ".html")) {
            asked.addAll(uses(USE, Files.readString(file)));
        }
        for (Path file : files(MAIN.resolve("java"), ".java")) {
            String source = Files.readString(file);
            Set<String> uses = uses(USE_IN_JAVA, source);
            ONE_OF_TWO.matcher(source).results().forEach(either -> {
                uses.add(either.group(1));
                uses.add(either.group(2));
            });
            uses.forEach(use -> (there.contains(use) ? asked : kinds).add(use.replaceAll("\\.$", "")));
        }
        assertThat(kinds).allSatisfy(kind -> assertThat(there).anyMatch(name -> name.startsWith(kind + ".")));
        assertThat(there).containsAll(asked);
        there.removeAll(asked);
        there.removeIf(name -> kinds.stream().anyMatch(kind -> name.startsWith(kind + ".")));
        assertThat(there).as("unused").isEmpty();
    }

    @Test
    void noPageHasTextOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".html")) {
            String directory = file.getParent().getFileName().toString();
            if (!APART.contains(directory)) {
                own(Files.readString(file)).stream()
                        .filter(text -> !NAMES.contains(text))
                        .forEach(text -> found.add(TEMPLATES.relativize(file) + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    /** What a template says in words: between elements, in attributes that are read out, in parameters of tags. */
    private static List<String> own(String template) {
        List<String> own = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        StringBuilder element = new StringBuilder();
        boolean inElement = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{' && i + 1 < template.length() && "#/!@".indexOf(template.charAt(i + 1)) >= 0
                    || c == '{' && Character.isLetter(template.charAt(i + 1))) {
                int end = end(template, i);
                String inside = template.substring(i + 1, end);
                if (inside.startsWith("#") ? !inside.startsWith("#if ") && !inside.startsWith("#else") : !inElement) {
                    literals(inside).forEach(own::add);
                }
                (inElement ? element : between).append(inside.startsWith("#") || inside.startsWith("/") ? "\n" : "");
                i = end;
            } else if (c == '<' && !inElement) {
                inElement = true;
            } else if (c == '>' && inElement) {
                inElement = false;
                TOLD.matcher(element).results().map(told -> told.group(1)).forEach(own::add);
                element.setLength(0);
                between.append('\n');
            } else {
                (inElement ? element : between).append(c);
            }
        }
        between.toString().replaceAll("&\\w+;", " ").lines().forEach(own::add);
        return own.stream()
                .map(String::strip)
                .filter(text -> LETTERS.matcher(text).find())
                .toList();
    }

    private static List<String> literals(String expression) {
        return expression.startsWith("!") || expression.startsWith("@")
                ? List.of()
                : LITERAL.matcher(expression)
                        .results()
                        .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                        .filter(text -> !CODE.matcher(text).matches())
                        .toList();
    }

    private static int end(String template, int from) {
        if (template.charAt(from + 1) == '!') {
            return template.indexOf("!}", from) + 1;
        }
        char quote = 0;
        for (int i = from + 1; ; i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return i;
            }
        }
    }

    private static Set<String> uses(Pattern use, String source) {
        return use.matcher(source)
                .results()
                .map(found -> found.group(1) + "." + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String text) {
        Matcher values = VALUE.matcher(text);
        return values.results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    private static List<Path> files(Path below, String ending) {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
