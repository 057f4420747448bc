package health.concord.portal.program;

import health.concord.portal.billing.LoadEdits;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.web.Uploads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A published table as it was sent, with what was typed about it. */
class SentEdits {

    private static final List<String> NEEDED = List.of("kind", "form", "effectiveFrom");

    @RestForm
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String kind;

    @RestForm("form")
    @Nullable
    String claims;

    @RestForm
    @Nullable
    String effectiveFrom;

    @RestForm
    @Nullable
    String part;

    @RestForm
    @Nullable
    String parts;

    @RestForm
    @Nullable
    String from;

    @RestForm
    @Nullable
    String to;

    /** What was typed. */
    Form form() {
        Map<String, List<String>> typed = new HashMap<>();
        keep(typed, "key", key);
        keep(typed, "kind", kind);
        keep(typed, "form", claims);
        keep(typed, "effectiveFrom", effectiveFrom);
        keep(typed, "part", part);
        keep(typed, "parts", parts);
        keep(typed, "from", from);
        keep(typed, "to", to);
        return Form.of(typed);
    }

    /** The table; null where something is missing, which is marked in the form. */
    @Nullable
    LoadEdits wanted(Form form) {
        for (String needed : NEEDED) {
            if (form.text(needed).isEmpty()) {
                form.wrong(needed, Say.words("form.needed"));
            }
        }
        Integer which = form.number("part");
        Integer of = form.number("parts");
        if (file == null || Uploads.isEmpty(file)) {
            form.wrong("file", Say.words("program.noEditFile"));
            return null;
        }
        return form.isWrong()
                ? null
                : new LoadEdits(
                        form.optional("kind"),
                        form.optional("form"),
                        form.optional("effectiveFrom"),
                        Uploads.name(file, "edits.txt"),
                        which,
                        of,
                        file.uploadedFile());
    }

    private static void keep(Map<String, List<String>> typed, String name, @Nullable String text) {
        if (text != null) {
            typed.put(name, List.of(text));
        }
    }
}
