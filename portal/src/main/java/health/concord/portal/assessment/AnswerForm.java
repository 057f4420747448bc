package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AnswerInstrument;
import health.concord.portal.intake.Instrument;
import health.concord.portal.intake.RecordOutsideScore;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instrument to be answered, or its total to be recorded where its text may not be shown. */
record AnswerForm(ChartHead head, Answer<Instrument> instrument, Form form) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.add(instrument);
        return Outage.among(all);
    }

    public List<Question> questions() {
        Instrument known = instrument.orNull();
        return known == null
                ? List.of()
                : known.items().stream().map(item -> Question.of(known, item)).toList();
    }

    AnswerInstrument answers(String code) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questions().forEach(question -> {
            Object answer = question.answer(form);
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        });
        return new AnswerInstrument(code, answers, form.text("on"));
    }

    RecordOutsideScore outside(String code) {
        return new RecordOutsideScore(code, form.number("score"), form.optional("on"), form.optional("source"));
    }
}
