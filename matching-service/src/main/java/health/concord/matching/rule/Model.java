package health.concord.matching.rule;

/** The five group models of SAMHSA TIP 41, chapter 2. */
public enum Model {
    SKILLS_DEVELOPMENT,
    PSYCHOEDUCATIONAL,
    COGNITIVE_BEHAVIOURAL,
    INTERPERSONAL_PROCESS,
    SUPPORT
}
