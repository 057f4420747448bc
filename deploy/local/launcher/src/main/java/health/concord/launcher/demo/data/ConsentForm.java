package health.concord.launcher.demo.data;

/** The words of the form that every client signs, with the elements of 42 CFR 2.31. */
public record ConsentForm(
        String about,
        String discloser,
        String recipient,
        String rightToRevoke,
        String redisclosureStatement,
        String refusalConsequences) {}
