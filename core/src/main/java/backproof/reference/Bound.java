package backproof.reference;

/** How much of something a program may use before it is stopped, in each place it can run. */
public record Bound(String what, String browser, String server, String terminal) {}
