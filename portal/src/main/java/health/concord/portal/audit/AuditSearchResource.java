package health.concord.portal.audit;

import health.concord.portal.chart.Csv;
import health.concord.portal.form.Choice;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.AuditEntry;
import health.concord.portal.peer.AuditQuestion;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Services;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who did what, in all four audit trails at once. */
@Path("/audit/entries")
class AuditSearchResource {

    private static final int PAGE = 100;
    private static final int FILE_PAGE = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.US);

    /** What was looked for, and what was found. */
    record Shown(Sought sought, FoundEntries found, SiteTime time) {

        public String moment(AuditEntry entry) {
            return MOMENT.format(ZonedDateTime.ofInstant(entry.at(), time.zone()));
        }

        public List<Choice> services() {
            return Arrays.stream(Peer.values())
                    .map(peer -> new Choice(peer.code(), peer.title()))
                    .toList();
        }

        public boolean isNarrowed() {
            return sought.isNarrowed();
        }

        public String query() {
            return sought.query();
        }

        /** The address of the next page; empty on the last. */
        public String next() {
            Map<Peer, String> places = found.next();
            return places == null ? "" : "/audit/entries?" + sought.query(places);
        }
    }

    @CheckedTemplate(basePath = "audit")
    static class Pages {
        static native TemplateInstance entries(Shown shown);
    }

    @Inject
    Services services;

    @Inject
    Asking asking;

    @Inject
    CurrentSite current;

    @ConfigProperty(name = "concord.audit.most-in-file")
    int mostInFile;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance search(@Context UriInfo address) {
        Sought sought = Sought.of(address.getQueryParameters());
        SiteTime time = current.time();
        FoundEntries found = sought.form().isWrong() ? FoundEntries.NONE : find(sought, sought.after(), time, PAGE);
        return Pages.entries(new Shown(sought, found, time));
    }

    /** All of them. Where a service does not answer, or there are too many, there is no file, for it would look whole. */
    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response file(@Context UriInfo address) {
        Sought sought = Sought.of(address.getQueryParameters());
        if (sought.form().isWrong()) {
            throw new NotDone(Say.words("audit.notRight"));
        }
        SiteTime time = current.time();
        List<FoundEntries.Row> rows = new ArrayList<>();
        Map<Peer, String> place = new EnumMap<>(Peer.class);
        boolean more = true;
        while (more) {
            FoundEntries found = find(sought, place, time, FILE_PAGE);
            if (!found.gaps().isEmpty()) {
                throw new NotDone(Say.words("web.noFile", String.join(" ", found.gaps())));
            }
            rows.addAll(found.rows());
            if (rows.size() > mostInFile) {
                throw new NotDone(Say.words("audit.tooMany", mostInFile));
            }
            Map<Peer, String> next = found.next();
            more = next != null;
            place = next == null ? place : next;
        }
        return Download.csv(csv(rows, time), "audit-entries.csv");
    }

    private FoundEntries find(Sought sought, Map<Peer, String> from, SiteTime time, int most) {
        AuditQuestion question = sought.question(time);
        List<Peer> asked = sought.services();
        List<Answer<Listing<AuditEntry>>> answers = asking.together(asked.stream()
                .map(peer -> services.auditEntries(peer, question, from.get(peer), most))
                .toList());
        Map<Peer, Answer<Listing<AuditEntry>>> byService = new EnumMap<>(Peer.class);
        asked.forEach(peer -> byService.put(peer, answers.get(asked.indexOf(peer))));
        return FoundEntries.of(byService, from, most);
    }

    private static String csv(List<FoundEntries.Row> rows, SiteTime time) {
        StringBuilder text = new StringBuilder("at,service,who,action,kind,id,client,details\r\n");
        rows.forEach(row -> {
            AuditEntry entry = row.entry();
            String client = row.client();
            text.append(Csv.line(
                    entry.at().atZone(time.zone()).toOffsetDateTime().toString(),
                    row.service().code(),
                    entry.actor(),
                    entry.action(),
                    entry.subjectType(),
                    entry.subject() == null ? "" : entry.subject().toString(),
                    client == null ? "" : client,
                    row.detailWords()));
        });
        return text.toString();
    }
}
