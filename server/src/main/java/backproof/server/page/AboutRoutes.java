package backproof.server.page;

import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.view.Assets;
import backproof.view.PrivacyPage;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What everybody may know about this server. */
public final class AboutRoutes {
  private static final String ROBOTS =
      "User-agent: *\nDisallow: /embed/\nDisallow: /api/\nDisallow: /edit/\nDisallow: /report\n";

  private static final Duration VALID = Duration.ofDays(180);

  private final Answer privacy;
  private final Optional<String> contact;
  private final Clock clock;

  public AboutRoutes(Optional<String> contact, Assets assets, Clock clock) {
    this.privacy = Answer.html(200, PrivacyPage.render(contact, assets), Caching.REVALIDATE);
    this.contact = contact;
    this.clock = clock;
  }

  public Answer privacy(Context context) {
    return privacy;
  }

  public Answer robots(Context context) {
    return Answer.text(ROBOTS);
  }

  /**
   * Where to report a hole in the server.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
   */
  public Answer security(Context context) throws Refusal {
    String address =
        contact.orElseThrow(() -> Refusal.notFound("the operator of this server named no contact"));
    var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
    return Answer.text(
        "Contact: " + address + "\nExpires: " + expires + "\nPreferred-Languages: en\n");
  }
}
