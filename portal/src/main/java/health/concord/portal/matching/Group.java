package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A group as a clinical resource: its model, whom it is for, and who may join. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Group(
        UUID id,
        String title,
        String model,
        @Nullable List<UUID> leaders,
        @Nullable Integer sizeMin,
        @Nullable Integer sizeMax,
        @Nullable String membership,
        @Nullable Integer minutes,
        @Nullable List<String> stages,
        @Nullable List<String> themes,
        @Nullable List<String> population,
        String language,
        boolean telehealth,
        @Nullable List<Admission> admission,
        @Nullable String agreementVersion,
        boolean retired) {

    /** Somebody who may not join, or only with something. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Admission(String text) {}

    public String modelWords() {
        return sentence(model);
    }

    public String membershipWords() {
        return membership == null ? "" : sentence(membership);
    }

    public String sizeWords() {
        return (sizeMin == null ? "" : sizeMin + " to ") + (sizeMax == null ? "" : sizeMax + " people");
    }

    public String stageWords() {
        return words(stages);
    }

    public String themeWords() {
        return words(themes);
    }

    public String populationWords() {
        return words(population);
    }

    public List<Admission> admissions() {
        return admission == null ? List.of() : admission;
    }

    public String languageWords() {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.US);
    }

    private static String words(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? "any"
                : codes.stream().map(Group::sentence).collect(Collectors.joining(", "));
    }

    private static String sentence(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
