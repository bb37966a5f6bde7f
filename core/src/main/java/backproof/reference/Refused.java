package backproof.reference;

import java.util.List;

/** Names of a module that exist elsewhere and are refused here when a program uses them. */
public record Refused(String prefix, List<String> names) {}
