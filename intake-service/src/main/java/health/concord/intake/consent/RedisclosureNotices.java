package health.concord.intake.consent;

import health.concord.intake.datafile.DataFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The notice that goes with every disclosure of protected records made with consent (42 CFR 2.32): the statement in the
 * wording of the day, and a clear explanation of what the consent covers.
 */
@ApplicationScoped
public class RedisclosureNotices {

    private record NoticeFile(String source, List<Notice> notices) {}

    private record Notice(String version, LocalDate validFrom, String text) {}

    private final List<Notice> notices = DataFiles.read("consent/redisclosure-notices.json", NoticeFile.class)
            .notices();

    public String on(LocalDate day, Consent consent) {
        Notice notice = notices.stream()
                .filter(n -> !n.validFrom().isAfter(day))
                .max(Comparator.comparing(Notice::validFrom))
                .orElseThrow(() -> new IllegalStateException("no redisclosure notice is valid on that day"));
        return notice.text() + " " + scope(consent);
    }

    private static String scope(Consent consent) {
        String what = consent.categories().stream().map(Enum::name).collect(Collectors.joining(", "));
        String whom = consent.recipients().stream().map(Recipient::name).collect(Collectors.joining("; "));
        String until = consent.expiresOn() == null ? "" : " It ends after " + consent.expiresOn() + ".";
        return "The consent signed on %s covers %s, for %s, to: %s.%s"
                .formatted(consent.signedOn(), what, consent.purpose().inWords(), whom, until);
    }
}
