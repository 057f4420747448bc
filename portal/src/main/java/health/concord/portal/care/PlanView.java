package health.concord.portal.care;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.EpisodeStory;
import health.concord.portal.intake.Leave;
import health.concord.portal.intake.SafetyPlan;
import health.concord.portal.intake.StepSuggestion;
import health.concord.portal.intake.TreatmentPlan;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans and the stay.
 *
 * @param form what was typed in the form that was sent
 * @param sent which one that was
 */
record PlanView(
        ChartHead head,
        Answer<TreatmentPlan> plan,
        Answer<StepSuggestion> step,
        Answer<SafetyPlan> safetyPlan,
        Answer<List<Leave>> leaves,
        Answer<EpisodeStory> story,
        Form form,
        String sent,
        boolean mayTreat,
        boolean mayAdmit) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(plan, step, safetyPlan, leaves, story));
        return Outage.among(all);
    }

    public String path() {
        return head.path() + "/plan";
    }

    /** A form as it begins, or as it was sent and could not be saved. */
    public Form formOf(String which) {
        if (which.equals(sent)) {
            return form;
        }
        Form blank = Form.empty().with("on", head.time().date());
        return switch (which) {
            case "plan" -> GoalRows.filled(plan.orNull(), head.time().date());
            case "safety" -> SafetySteps.filled(safetyPlan.orNull(), head.time().date());
            default -> blank;
        };
    }

    public boolean isSent(String which) {
        return which.equals(sent) && form.isWrong();
    }

    /** Rows for the goals there are, and two more. */
    public List<GoalRows.Row> goalRows() {
        return GoalRows.of(formOf("plan"));
    }

    public List<SafetySteps.Field> safetyFields() {
        return SafetySteps.fields();
    }

    public List<Choice> cadences() {
        return Choice.codes("care.cadenceWish", "STANDARD", "MEDICAID", "MEDICARE", "COMMERCIAL_WEEKLY");
    }

    public List<Choice> states() {
        return Choice.codes("care.goal", "OPEN", "MET", "DROPPED");
    }

    public List<Choice> courses() {
        return Choice.codes("care.courseWish", "IMPROVED", "STABLE", "WORSENED");
    }

    public List<Choice> endings() {
        return Choice.codes("care.ending", "COMPLETED", "LEFT", "REFERRED_ELSEWHERE", "ADMINISTRATIVE", "DECEASED");
    }

    public boolean isOpenEnded() {
        EpisodeStory known = story.orNull();
        return known != null && !known.isClosed();
    }
}
