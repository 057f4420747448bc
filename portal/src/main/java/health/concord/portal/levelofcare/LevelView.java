package health.concord.portal.levelofcare;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.RateDimensions;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The level of care tab with its two forms. */
record LevelView(
        ChartHead head, Answer<LevelOfCare> level, Form rating, Form decision, boolean mayRate, boolean mayDecide) {

    /** A dimension by its name in the request. */
    record Dimension(String field) {

        /** On the radar. */
        public String shortName() {
            return Say.words("levelofcare.axis." + field);
        }

        /** What it is about. */
        public String text() {
            return Say.words("levelofcare.dimension." + field);
        }
    }

    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("withdrawal"),
            new Dimension("physicalHealth"),
            new Dimension("mentalHealth"),
            new Dimension("substanceRisk"),
            new Dimension("environment"),
            new Dimension("person"));

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.add(level);
        return Outage.among(all);
    }

    public List<Dimension> dimensions() {
        return DIMENSIONS;
    }

    public List<Choice> grades() {
        return Choice.list("0", "0", "1", "1", "2", "2", "3", "3", "4", "4");
    }

    public List<Choice> levels() {
        return List.of("1.0", "2.1", "2.5", "3.0", "4.0").stream()
                .map(code -> new Choice(code, LevelOfCare.levelWords(code)))
                .toList();
    }

    public LevelOfCare.@Nullable Suggestion suggestion() {
        LevelOfCare known = level.orNull();
        return known == null || known.ratings().revision() == 0 ? null : known.suggestion();
    }

    /** Null before the first rating. */
    public @Nullable Radar radar() {
        LevelOfCare known = level.orNull();
        if (known == null || known.ratings().revision() == 0 || known.ratings().ratings() == null) {
            return null;
        }
        LevelOfCare.Then then =
                known.decision() == null ? null : known.decision().rated();
        return Radar.of(
                DIMENSIONS.stream().map(Dimension::shortName).toList(),
                known.ratings().ratings().inOrder(),
                then == null || then.ratings() == null
                        ? List.<@Nullable Integer>of()
                        : then.ratings().inOrder());
    }

    /** The fields filled with what stands; what was typed has gone before. */
    LevelView filled() {
        LevelOfCare known = level.orNull();
        if (known != null) {
            fill(rating, known);
            if (known.suggestion() != null) {
                decision.with("level", known.suggestion().level());
            }
        }
        return this;
    }

    /** The ratings' form as they stand. */
    static Form rating(Answer<LevelOfCare> level) {
        Form form = Form.empty();
        LevelOfCare known = level.orNull();
        if (known != null) {
            fill(form, known);
        }
        return form;
    }

    private static void fill(Form form, LevelOfCare known) {
        form.with("revision", known.ratings().revision());
        LevelOfCare.Ratings now = known.ratings().ratings();
        if (now != null && known.ratings().revision() > 0) {
            for (int i = 0; i < DIMENSIONS.size(); i++) {
                form.with("ratings." + DIMENSIONS.get(i).field(), now.inOrder().get(i));
            }
            form.with("hoursPerWeekNeeded", known.ratings().hoursPerWeekNeeded());
            if (Boolean.TRUE.equals(known.ratings().ambulatoryMedicalCover()) && !form.isWrong()) {
                form.with("ambulatoryMedicalCover", "on");
            }
        }
    }

    /** A field of the ratings' form as people call it. */
    static String label(String field) {
        return switch (field) {
            case "hoursPerWeekNeeded" -> Say.words("levelofcare.hoursShort");
            case "ambulatoryMedicalCover" -> Say.words("levelofcare.medicalShort");
            default ->
                DIMENSIONS.stream()
                        .filter(dimension -> field.equals("ratings." + dimension.field()))
                        .map(Dimension::text)
                        .findFirst()
                        .orElse(field);
        };
    }

    static RateDimensions rated(Form form) {
        return new RateDimensions(
                "4",
                new LevelOfCare.Ratings(
                        form.number("ratings.withdrawal"),
                        form.number("ratings.physicalHealth"),
                        form.number("ratings.mentalHealth"),
                        form.number("ratings.substanceRisk"),
                        form.number("ratings.environment"),
                        form.number("ratings.person")),
                form.number("hoursPerWeekNeeded"),
                form.isTicked("ambulatoryMedicalCover"));
    }
}
