package health.concord.intake.episode;

/** Why an episode ended. */
public enum CloseReason {
    COMPLETED,
    LEFT,
    REFERRED_ELSEWHERE,
    REFERRAL_DECLINED,
    DECEASED,
    ADMINISTRATIVE
}
