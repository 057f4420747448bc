package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details of a service. It says in English what was wrong and what to do; who reads another language is told in
 * that what kind of refusal it is, or by its code which one, and then the service's own words, marked as English.
 *
 * @param type the address of the kind in the catalogue, {@code docs/problems/}; its last part names it
 * @param code which refusal of that kind, for programs
 * @param detail what was wrong and what to do, for people
 * @param errors fields to put right
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(
        @Nullable String type,
        @Nullable String code,
        @Nullable String detail,
        @Nullable List<Field> errors) {

    private static final String KIND = "problem.kind.";
    private static final String CODE = "problem.code.";

    /** A field to put right. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Field(String field, String message) {}

    /** Null where these are no problem details. */
    @Nullable
    String words() {
        String kind = sentence();
        if (detail == null || kind == null) {
            return detail == null ? kind : Say.inEnglish(detail);
        }
        return Say.isEnglish() ? detail : Say.words("problem.told", kind, Say.inEnglish(detail));
    }

    private @Nullable String sentence() {
        if (code != null && Say.has(CODE + code)) {
            return Say.code("problem.code", code);
        }
        String kind = type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
        return Say.has(KIND + kind) ? Say.code("problem.kind", kind) : null;
    }

    /** What is wrong with single fields, by their names in the request; the first thing of each. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (errors != null) {
            errors.forEach(error -> fields.putIfAbsent(error.field(), plain(error.message())));
        }
        return fields;
    }

    /** What validation says of a field that was left open is not how people say it. */
    private static String plain(String problem) {
        return problem.matches("must not be (null|blank|empty)") ? Say.words("form.needed") : Say.inEnglish(problem);
    }
}
