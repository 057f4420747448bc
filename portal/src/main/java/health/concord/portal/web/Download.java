package health.concord.portal.web;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** A file that is kept rather than shown. */
public final class Download {

    /** What a service answered; where it did not, a page that says so. */
    public static Response of(Answer<?> answer, String type, String name) {
        if (answer.isUnknown()) {
            throw new NothingHere();
        }
        Object file = answer.orNull();
        if (file == null) {
            throw new NotDone(Say.words("web.noFile", answer.gapWords()));
        }
        return file(file, type, name);
    }

    public static Response csv(String text, String name) {
        return file(text, "text/csv", name);
    }

    /**
     * All rows of a list. Where the service did not answer there is no file, for it would look whole.
     *
     * @param head the first line, without its end
     * @param line that of a row, with its end
     */
    public static <T> Response csv(Answer<List<T>> answer, String name, String head, Function<T, String> line) {
        List<T> rows = answer.orNull();
        if (rows == null) {
            throw new NotDone(Say.words("web.noFile", answer.gapWords()));
        }
        StringBuilder text = new StringBuilder(head).append("\r\n");
        rows.forEach(row -> text.append(line.apply(row)));
        return csv(text.toString(), name);
    }

    private static Response file(Object file, String type, String name) {
        return Response.ok(file)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Download() {}
}
