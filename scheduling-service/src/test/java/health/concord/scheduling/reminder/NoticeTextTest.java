package health.concord.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextTest {

    private static final Instant NINE = Instant.parse("2026-03-02T14:00:00Z");
    private static final ZoneId HARBOR = ZoneId.of("America/New_York");

    private static String body(NoticeKind kind, String language) {
        return NoticeText.of(kind, language, NINE, HARBOR, "Harbor Street").body();
    }

    @Test
    void saysWhenAndWhereInEnglish() {
        assertThat(body(NoticeKind.REMINDER, "en").replace('\u202f', ' '))
                .contains("Monday, March 2, 2026")
                .contains("9:00 AM")
                .contains("Harbor Street");
    }

    @Test
    void saysItInSpanish() {
        assertThat(body(NoticeKind.REMINDER, "es-MX")).contains("cita").contains("lunes, 2 de marzo");
    }

    @Test
    void whoSpeaksAnotherLanguageIsToldInEnglish() {
        assertThat(body(NoticeKind.CANCELLED, "fr")).isEqualTo(body(NoticeKind.CANCELLED, null));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindIsThereInBothLanguagesAndComplete(NoticeKind kind) {
        for (String language : new String[] {"en", "es"}) {
            NoticeText.Words words = NoticeText.of(kind, language, NINE, HARBOR, "Harbor Street");
            assertThat(words.subject()).isNotBlank().doesNotContain("{");
            assertThat(words.body()).isNotBlank().doesNotContain("{");
        }
    }
}
