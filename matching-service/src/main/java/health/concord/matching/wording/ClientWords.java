package health.concord.matching.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import health.concord.matching.recommendation.Option;
import health.concord.matching.recommendation.Part;
import health.concord.matching.recommendation.PlanNote;
import health.concord.matching.recommendation.Reason;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.week.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a recommendation to the client. Rules, scores, answers and other people do not come up. */
public final class ClientWords {

    private static final int MINUTES = 60;

    private static final Map<String, ClientWords> BY_LANGUAGE =
            Stream.of("en", "es").collect(Collectors.toMap(language -> language, ClientWords::read));

    private final Bundle words;
    private final DateTimeFormatter dates;

    private ClientWords(Bundle words) {
        this.words = words;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(words.language()));
    }

    /** In a language, or in English where it has no words yet. */
    public static ClientWords in(String tag) {
        var english = Objects.requireNonNull(BY_LANGUAGE.get("en"));
        return BY_LANGUAGE.getOrDefault(tag.toLowerCase(Locale.ROOT).split("-", 2)[0], english);
    }

    public Bundle words() {
        return words;
    }

    public Letter say(Recommendation made) {
        var direction = made.direction();
        return new Letter(
                words.language(),
                words.heading(),
                words.why(),
                words.know(),
                made.held() ? words.held() : made.options().isEmpty() ? words.none() : null,
                direction == null ? null : words.direction().get(direction.name()),
                made.options().stream().map(this::say).toList(),
                words.closing());
    }

    /** What stands in the way of a wish, by the code of the first rule against it; null: nothing. */
    public String blocked(@Nullable String code) {
        var known = code == null ? "POSSIBLE" : words.blocked().containsKey(code) ? code : "HELD";
        return Objects.requireNonNull(words.blocked().get(known));
    }

    private Choice say(Option option) {
        var hours = option.week().minutes() / MINUTES
                + (option.week().minutes() % MINUTES == 0
                        ? ""
                        : ":" + option.week().minutes() % MINUTES);
        return new Choice(
                option.rank(),
                words.option()
                        .replace("{rank}", String.valueOf(option.rank()))
                        .replace("{hours}", hours)
                        .replace("{days}", String.valueOf(option.week().days()))
                        .replace("{date}", dates.format(option.startsOn())),
                option.parts().stream().map(this::say).toList(),
                sentences(option.pros().stream().map(Reason::rule), words.good()),
                sentences(option.cons().stream().map(Reason::rule), words.mind()),
                sentences(option.plan().stream().map(PlanNote::code), words.plan()),
                option.shortfall() == null ? null : words.shortfall());
    }

    private Session say(Part part) {
        var what = words.kinds().getOrDefault(part.kind().name(), "{name}").replace("{name}", part.name());
        return new Session(what, part.slots().stream().map(this::say).toList());
    }

    private String say(Slot slot) {
        return words.days().getOrDefault(slot.day().name(), slot.day().name()) + " " + slot.from() + "–" + slot.to();
    }

    private static List<String> sentences(Stream<String> keys, Map<String, String> words) {
        return keys.map(key -> words.getOrDefault(key, ""))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static ClientWords read(String language) {
        try (var file = ClientWords.class.getResourceAsStream("/words/client." + language + ".yaml")) {
            return new ClientWords(new ObjectMapper(new YAMLFactory()).readValue(file, Bundle.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for clients in " + language + " cannot be read.", e);
        }
    }
}
