package health.concord.matching.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the rule file with facts in braces, for example {@code {group.title}}. */
public final class Text {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.-]+)}");

    private Text() {}

    /** Puts the facts in; one that is unknown becomes "not known". */
    public static String fill(String template, Facts facts) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        return PLACE.matcher(template).replaceAll(place -> {
            var answer = facts.answer(place.group(1));
            return Matcher.quoteReplacement(answer == null ? "not known" : answer);
        });
    }
}
