package health.concord.portal.frame;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Rounds;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the frame around a page shows; templates reach it as {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @Inject
    HttpServerRequest request;

    @Inject
    Rounds rounds;

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

    /** Whether the parts of billing are the person's. */
    public boolean isOfBilling() {
        return person().hasAny(RailEntry.BILLING.roles());
    }

    /** Whether the person follows how clients fare: the lists that Today counts for some are open to all of these. */
    public boolean isOfCare() {
        return person().hasAny(RailEntry.REFERRALS.roles());
    }

    public boolean isAdministrator() {
        return person().roles().contains(Role.PROGRAM_ADMIN);
    }

    /** In sentences, whose lists have more rows than are on this page. */
    public List<String> cut() {
        return rounds.cut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cut -> Say.words("frame.cut", cut.getKey().title(), cut.getValue()))
                .toList();
    }

    /** Who describes groups and therapists to placement. */
    public boolean isDescribing() {
        return person().hasAny(Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN));
    }

    /** Only what the person's roles may open. */
    public List<Entry> rail() {
        return Arrays.stream(RailEntry.values())
                .filter(entry -> person().hasAny(entry.roles()))
                .map(entry -> new Entry(
                        entry.title(),
                        entry.path(),
                        entry.icon(),
                        entry.leadsTo(Objects.requireNonNullElse(request.path(), "/"))))
                .toList();
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
