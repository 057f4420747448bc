package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
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
        @Nullable String curriculum,
        @Nullable Cycle cycle,
        @Nullable List<Composition> composition,
        boolean retired) {

    /** Where it stands in its curriculum: the number of the session held on or after a day, of so many. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cycle(
            int sessions,
            int session,
            LocalDate asOf,
            @Nullable List<Integer> entryPoints) {

        public String entryWords() {
            return entryPoints == null || entryPoints.isEmpty()
                    ? Say.words("group.entryAny")
                    : Say.words(
                            "group.entryAt",
                            entryPoints.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /** Nobody is to be one of fewer than so many with the same value of an attribute. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Composition(String attribute, int atLeast) {

        public String words() {
            return Say.words("group.atLeast", atLeast, Say.code("group.attribute", attribute));
        }
    }

    public List<Composition> company() {
        return composition == null ? List.of() : composition;
    }

    /** Somebody who may not join, or only with something. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Admission(String text) {}

    public String modelWords() {
        return Say.code("common.model", model);
    }

    public String membershipWords() {
        return membership == null ? "" : Say.code("group.membership", membership);
    }

    public String sizeWords() {
        return sizeMax == null
                ? ""
                : sizeMin == null ? Say.words("group.upTo", sizeMax) : Say.words("group.between", sizeMin, sizeMax);
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
        return Say.languageName(language);
    }

    private static String words(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? Say.words("group.any")
                : codes.stream()
                        .map(code -> Say.code("assessment.option", code))
                        .collect(Collectors.joining(", "));
    }
}
