package health.concord.portal.language;

import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts of a text that are English on a page that is not. Between strings they stand in Unicode's isolates, which are
 * seen nowhere and go through every sentence they are put into; a page makes elements with a language of them.
 */
final class EnglishParts implements ResultMapper {

    private static final char FIRST = '\u2068';
    private static final char LAST = '\u2069';
    private static final Pattern PART = Pattern.compile(FIRST + "([^" + FIRST + LAST + "]*)" + LAST);

    private final HtmlEscaper escaper = new HtmlEscaper(List.of("text/html"));

    static String marked(String words) {
        return FIRST + words + LAST;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof String words && words.indexOf(FIRST) >= 0 && escaper.appliesTo(origin, result);
    }

    @Override
    public String map(Object result, Expression expression) {
        return PART.matcher(escaper.map(result, expression)).replaceAll("<span lang=\"en\">$1</span>");
    }
}
