package health.concord.scheduling.timetable.itc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the competition's {@code .ctt} format; a file that is not as its head says is refused with what is wrong. */
public final class CttReader {

    private final Deque<String> lines;

    private CttReader(String text) {
        this.lines = new ArrayDeque<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public static Ctt read(String text) {
        return new CttReader(text).read();
    }

    private Ctt read() {
        String name = head("Name");
        int courses = number(head("Courses"));
        int rooms = number(head("Rooms"));
        int days = number(head("Days"));
        int periods = number(head("Periods_per_day"));
        int curricula = number(head("Curricula"));
        int constraints = number(head("Constraints"));
        List<Ctt.Course> allCourses = new ArrayList<>();
        for (String[] row : section("COURSES", courses, 5)) {
            allCourses.add(new Ctt.Course(row[0], row[1], number(row[2]), number(row[3]), number(row[4])));
        }
        Map<String, Integer> allRooms = new LinkedHashMap<>();
        for (String[] row : section("ROOMS", rooms, 2)) {
            allRooms.put(row[0], number(row[1]));
        }
        Map<String, List<String>> allCurricula = new LinkedHashMap<>();
        for (String[] row : section("CURRICULA", curricula, 2)) {
            List<String> members = List.of(row).subList(2, row.length);
            require(members.size() == number(row[1]), "curriculum " + row[0] + " has not as many courses as it says");
            allCurricula.put(row[0], members);
        }
        Map<String, Set<Integer>> unavailable = new HashMap<>();
        for (String[] row : section("UNAVAILABILITY_CONSTRAINTS", constraints, 3)) {
            unavailable.computeIfAbsent(row[0], any -> new HashSet<>()).add(number(row[1]) * periods + number(row[2]));
        }
        require("END.".equals(next()), "the last line must be END.");
        return new Ctt(name, days, periods, allCourses, allRooms, allCurricula, unavailable);
    }

    private String head(String name) {
        String line = next();
        require(line.startsWith(name + ":"), "the head must say " + name);
        return line.substring(name.length() + 1).strip();
    }

    private List<String[]> section(String title, int rows, int columns) {
        require((title + ":").equals(next()), "the section " + title + " is missing");
        List<String[]> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String[] row = next().split("\\s+");
            require(row.length >= columns, "a row of " + title + " is too short: " + Arrays.toString(row));
            all.add(row);
        }
        return all;
    }

    private String next() {
        require(!lines.isEmpty(), "the file ends too early");
        return lines.removeFirst();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
