package backproof.server.store;

import java.util.List;

/** What readers report, and what the operator takes away. */
public interface Moderation {
  /** One complaint about a path of this server. */
  record Complaint(String id, String subject, String reason, long created) {}

  void report(String subject, String reason);

  /** Oldest first. */
  List<Complaint> complaints();

  /** Forgets the complaints about a path. */
  void settle(String subject);

  /** Takes a snapshot away for good; its text is refused from now on. False where there is none. */
  boolean withdraw(String snapshot);

  /** Takes an experiment away with every text in it. False where there is none. */
  boolean withdrawExperiment(String id);
}
