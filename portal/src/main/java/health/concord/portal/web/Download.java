package health.concord.portal.web;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import jakarta.ws.rs.core.Response;

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

    private static Response file(Object file, String type, String name) {
        return Response.ok(file)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Download() {}
}
