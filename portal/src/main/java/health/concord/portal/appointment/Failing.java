package health.concord.portal.appointment;

import health.concord.portal.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a series that is not free, with the nearest times that are, as scheduling tells them:
 * {@code 2026-03-09 09:00 is not free; nearest free: 2026-03-09 10:00, 2026-03-10 09:00}.
 *
 * @param on the date as the rule gives it
 * @param nearest local times, {@code 2026-03-09T10:00}
 */
record Failing(LocalDate on, List<String> nearest) {

    private static final Pattern DATE = Pattern.compile("occurrences\\[(\\d{4}-\\d{2}-\\d{2})]");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})");

    /** The name of the field that says what becomes of a date. */
    static final String INSTEAD = "instead-";

    public String field() {
        return INSTEAD + on;
    }

    /** Among the problems of a form; a time that was chosen instead and is gone by now stands for its date. */
    static List<Failing> of(Form form) {
        List<Failing> failing = new ArrayList<>();
        form.problemsBelow("occurrences").forEach((field, problem) -> {
            Matcher date = DATE.matcher(field);
            if (date.matches()) {
                failing.add(new Failing(dateOf(LocalDate.parse(date.group(1)), form), times(problem)));
            }
        });
        return failing;
    }

    private static LocalDate dateOf(LocalDate day, Form form) {
        for (Map.Entry<String, String> chosen : form.textsBelow(INSTEAD).entrySet()) {
            if (chosen.getValue().startsWith(day.toString())) {
                return LocalDate.parse(chosen.getKey().substring(INSTEAD.length()));
            }
        }
        return day;
    }

    private static List<String> times(String problem) {
        List<String> times = new ArrayList<>();
        int near = problem.indexOf("nearest free:");
        Matcher time = TIME.matcher(near < 0 ? "" : problem.substring(near));
        while (time.find()) {
            times.add(time.group(1) + "T" + time.group(2));
        }
        return times;
    }
}
