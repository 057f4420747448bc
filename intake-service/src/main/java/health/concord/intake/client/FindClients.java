package health.concord.intake.client;

import health.concord.commons.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. People type what they have into one field: a date among the words is taken for the birth date,
 * seven digits or more for a telephone number, and the rest for parts of names.
 *
 * @param askedNothing whether the search has no limits at all, and so lists everyone
 */
record FindClients(
        List<String> words,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String identifier,
        boolean askedNothing) {

    /** A search for more words than this finds nobody that fewer would not. */
    private static final int WORDS = 6;

    private static final Pattern DATE = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern AMERICAN_DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[+(]?\\d[\\d ().-]{5,}\\d(?![\\p{L}\\p{Nd}])");

    static FindClients of(
            @Nullable String q, @Nullable LocalDate birthDate, @Nullable String phone, @Nullable String identifier) {
        String rest = q == null ? "" : q;
        LocalDate born = birthDate;
        String number = phone;
        Matcher iso = DATE.matcher(rest);
        Matcher american = AMERICAN_DATE.matcher(rest);
        if (born == null && iso.find()) {
            born = day(iso, 1, 2, 3);
            rest = without(rest, iso);
        } else if (born == null && american.find()) {
            born = day(american, 3, 1, 2);
            rest = without(rest, american);
        }
        Matcher digits = PHONE.matcher(rest);
        if (number == null && digits.find()) {
            number = digits.group();
            rest = without(rest, digits);
        }
        List<String> words = SearchText.words(rest).stream().limit(WORDS).toList();
        return new FindClients(
                words, born, number, identifier, q == null && birthDate == null && phone == null && identifier == null);
    }

    /** Whether nothing could be made of what was typed; that finds nobody. */
    boolean isEmpty() {
        return words.isEmpty() && birthDate == null && phone == null && identifier == null;
    }

    /** A day as a parameter gives it. */
    static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw Problems.invalid("birthDate", "is a date that there is none of");
        }
    }

    private static LocalDate day(MatchResult date, int year, int month, int day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(year)),
                    Integer.parseInt(date.group(month)),
                    Integer.parseInt(date.group(day)));
        } catch (DateTimeException e) {
            throw Problems.invalid("q", "has a date that is none");
        }
    }

    private static String without(String text, MatchResult found) {
        return text.substring(0, found.start()) + ' ' + text.substring(found.end());
    }
}
