package health.concord.intake.instrument;

/**
 * A part of an instrument that is summed for itself.
 *
 * @param scale short code, for example {@code use}
 * @param name for people
 */
public record Scale(String scale, String name, SumScoring scoring) {

    Score.ScaleScore score(Score score) {
        return new Score.ScaleScore(scale, score.points(), score.band(), score.floor());
    }
}
