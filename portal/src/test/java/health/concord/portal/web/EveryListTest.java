package health.concord.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of every page stands where the script of lists finds it, and its columns sort by what they say. */
class EveryListTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\"[^\"]*\"|[^\"<>])*)>");
    private static final Pattern CELL = Pattern.compile("<t[dh]\\b((?:\"[^\"]*\"|[^\"<>])*)>((?s).*?)(?=</t[dh]>)");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("^(?:<[^>]*>|\\{#if [^}]*}|\\{say:[^}(]*\\()*\\{?(?:\\w+\\.)*(?:moment|dayWords|day)\\(");
    private static final String SHEET = ".sheet";
    private static final Set<String> EMPTY = Set.of("input", "meta", "link", "br", "img", "use", "hr", "col");
    /** Numbers under a chart, and parts of a form or of a list: no lists of things. */
    private static final Set<String> NO_LISTS = Set.of("details", "fieldset", "div");

    @Test
    void everyListIsFoundByTheScriptOrSaysWhyNot() {
        assertThat(templates().stream().flatMap(template -> lost(read(template)).map(list -> template + ": " + list)))
                .isEmpty();
    }

    @Test
    void columnsOfDaysSortByTheDayAndNotByItsName() {
        List<String> wrong = new ArrayList<>();
        templates().forEach(template -> {
            Matcher cell = CELL.matcher(read(template));
            while (cell.find()) {
                if (DAY_IN_WORDS.matcher(cell.group(2)).find() && !cell.group(1).contains("data-value")) {
                    wrong.add(template + ": " + cell.group());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> lost(String template) {
        List<String> lost = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Matcher tag = TAG.matcher(withoutPlaceholders(template));
        while (tag.find()) {
            String name = tag.group(2);
            String attributes = tag.group(3);
            if (!tag.group(1).isEmpty()) {
                int begun = Math.max(open.lastIndexOf(name), open.lastIndexOf(name + SHEET));
                open.subList(begun < 0 ? open.size() : begun, open.size()).clear();
            } else {
                if (isList(name, attributes) && isLost(open, attributes)) {
                    lost.add(name + " in " + open);
                }
                if (!EMPTY.contains(name)) {
                    open.add(name + (attributes.contains("card sheet") ? SHEET : ""));
                }
            }
        }
        return lost.stream();
    }

    private static boolean isList(String name, String attributes) {
        return attributes.contains(name.equals("table") ? "class=\"table\"" : "class=\"rows\"")
                && !attributes.contains("data-plain");
    }

    /** A part of a page, which another surrounds, begins with its list. */
    private static boolean isLost(List<String> open, String attributes) {
        if (open.isEmpty() || NO_LISTS.contains(open.getLast())) {
            return false;
        }
        boolean inForm = open.contains("form") || open.contains("form" + SHEET);
        return !open.getLast().endsWith(SHEET) || inForm && !attributes.contains("data-list");
    }

    private static String withoutPlaceholders(String template) {
        String plain = template.replaceAll("\\{#form\\b[^}]*}", "<form>").replace("{/form}", "</form>");
        return plain.replaceAll("\\{[^{}]*}", "").replaceAll("\\{[^{}]*}", "");
    }

    private static List<Path> templates() {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
