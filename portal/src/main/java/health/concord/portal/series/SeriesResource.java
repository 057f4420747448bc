package health.concord.portal.series;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.EditSeries;
import health.concord.portal.scheduling.Moves;
import health.concord.portal.scheduling.OpenGroupSeries;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.SeriesPreview;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When a group meets: entering it, with its first dates and what stands in the way, and changing it. */
@Path("/group-series")
class SeriesResource {

    /** What there is to choose from: asked for together with what the form is about. */
    private record Choices(Asked<List<Clinician>> clinicians, Asked<List<Room>> rooms) {}

    @CheckedTemplate(basePath = "series")
    static class Pages {
        static native TemplateInstance series(String action, SeriesView view, SiteTime time);
    }

    @Inject
    Resources resources;

    @Inject
    Calendar calendar;

    @Inject
    Moves moves;

    @Inject
    CurrentSite current;

    /** @param group of matching, which says what the group is */
    @GET
    @Path("/new/{group}")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance begin(@PathParam("group") UUID group) {
        LocalDate monday = current.time().date().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Asked<Group> asked = resources.group(group);
        Choices choices = choices();
        Group known = known(asked);
        return opening(choices, known, SeriesForm.begun(known, monday), null);
    }

    @POST
    @Path("/new/{group}")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> open(
            @PathParam("group") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Asked<Group> asked = resources.group(id);
        Choices choices = choices();
        Group group = known(asked);
        OpenGroupSeries request = SeriesForm.opening(form, current.site().code(), group);
        if (form.isWrong()) {
            return Next.shown(opening(choices, group, form, null));
        }
        Outcome<SeriesPreview> looked = moves.preview(request);
        if (!(looked instanceof Outcome.Done<SeriesPreview>(SeriesPreview preview))) {
            return Next.shown(opening(choices, group, form.after(looked), null));
        }
        if (!form.text("look").isEmpty() || preview.inTheWay() > 0) {
            return Next.shown(opening(choices, group, form, preview));
        }
        Outcome<Series> outcome = moves.open(request, form.key());
        return outcome instanceof Outcome.Done<Series>
                ? Next.page("/groups/" + id, htmx)
                : Next.shown(opening(choices, group, form.after(outcome).replace("key", UUID.randomUUID()), preview));
    }

    /** @param from the first day of the change; without one all that are to come */
    @GET
    @Path("/{id}/edit")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance change(@PathParam("id") UUID id, @QueryParam("from") @Nullable String from) {
        Asked<Series> asked = moves.series(id);
        Choices choices = choices();
        Series series = known(asked);
        return changing(choices, series, SeriesForm.of(series, day(from)));
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> edit(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Asked<Series> asked = moves.series(id);
        Choices choices = choices();
        Series series = known(asked);
        EditSeries change = SeriesForm.change(form, series);
        Integer revision = form.number("revision");
        if (form.isWrong() || revision == null) {
            return Next.shown(changing(choices, series, form));
        }
        Outcome<Series> outcome = moves.edit(id, revision, change);
        if (outcome instanceof Outcome.Done<Series>) {
            return Next.page("/groups/" + series.group(), htmx);
        }
        form.after(
                outcome, () -> SeriesForm.of(series, null).replace("scope", form.text("scope")), SeriesResource::label);
        return Next.shown(changing(choices, series, form));
    }

    /** What a field is called where somebody else was faster. */
    private static String label(String field) {
        return SlotRows.label(field).orElseGet(() -> Say.code("series.field", field.replaceAll("\\[\\d+]", "")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <T> T known(Asked<T> asked) {
        Answer<T> answer = asked.answer();
        if (answer.isUnknown()) {
            throw new NothingHere();
        }
        T value = answer.orNull();
        if (value == null) {
            throw new NotDone(answer.gapWords() + " " + Say.words("form.nothingChanged"));
        }
        return value;
    }

    private Choices choices() {
        String site = current.site().code();
        return new Choices(calendar.clinicians(site), calendar.rooms(site));
    }

    private TemplateInstance opening(Choices choices, Group group, Form form, @Nullable SeriesPreview preview) {
        return page(choices, "/group-series/new/" + group.id(), group.id(), group.title(), null, form, preview, false);
    }

    private TemplateInstance changing(Choices choices, Series series, Form form) {
        return page(
                choices,
                "/group-series/" + series.id() + "/edit",
                series.group(),
                series.title(),
                series,
                form,
                null,
                Repeat.of(series.rrule(), series.slots()) == null);
    }

    private TemplateInstance page(
            Choices choices,
            String action,
            UUID group,
            String title,
            @Nullable Series series,
            Form form,
            @Nullable SeriesPreview preview,
            boolean keepsRule) {
        return Pages.series(
                action,
                new SeriesView(
                        group,
                        title,
                        series,
                        choices.clinicians().answer(),
                        choices.rooms().answer(),
                        preview,
                        form,
                        keepsRule),
                current.time());
    }
}
