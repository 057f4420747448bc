package health.concord.scheduling.care;

/** The five group models of SAMHSA TIP 41, chapter 2. */
public enum GroupModel {
    SKILLS_DEVELOPMENT,
    PSYCHOEDUCATIONAL,
    COGNITIVE_BEHAVIOURAL,
    INTERPERSONAL_PROCESS,
    SUPPORT
}
