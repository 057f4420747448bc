package health.concord.portal.frame;

import health.concord.portal.language.CurrentLanguage;
import health.concord.portal.person.Person;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

/** What the frame around a page shows; templates reach it as {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @Inject
    HttpServerRequest request;

    @Inject
    CurrentLanguage language;

    /** An entry of the rail. */
    public record Entry(String title, String path, String icon, boolean here) {}

    /** A site in the switcher with its clock. */
    public record SiteClock(Site site, SiteTime time, boolean here) {}

    public Person person() {
        return signedIn.person();
    }

    /** Whether the pages of the program are the person's. */
    public boolean isOfProgram() {
        return person().hasAny(RailEntry.PROGRAM.roles());
    }

    public boolean isAdministrator() {
        return person().roles().contains(Role.PROGRAM_ADMIN);
    }

    /** Only what the person's roles may open. */
    public List<Entry> rail() {
        return Arrays.stream(RailEntry.values())
                .filter(entry -> person().hasAny(entry.roles()))
                .map(entry -> new Entry(
                        title(entry),
                        entry.path(),
                        entry.icon(),
                        entry.leadsTo(Objects.requireNonNullElse(request.path(), "/"))))
                .toList();
    }

    /** In the person's language, where the page has a name in it. */
    private String title(RailEntry entry) {
        ResourceBundle titles = ResourceBundle.getBundle("languages.rail", language.chosen(), NO_FALLBACK);
        return titles.containsKey(entry.name()) ? titles.getString(entry.name()) : entry.title();
    }

    /** The language of the frame: {@code en} or {@code es}. */
    public String language() {
        return language.chosen().getLanguage();
    }

    public SiteClock here() {
        Site site = current.site();
        return new SiteClock(site, current.timeAt(site), true);
    }

    public List<SiteClock> sites() {
        Site here = current.site();
        return current.choices().stream()
                .map(site -> new SiteClock(site, current.timeAt(site), site.equals(here)))
                .toList();
    }
}
