package backproof.server.page;

import backproof.reference.Reference;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.view.Assets;
import backproof.view.PythonPage;
import io.javalin.http.Context;

/** The documentation: pages that are the same for everyone, made once. */
public final class DocsRoutes {
  private final Answer python;

  public DocsRoutes(Assets assets) {
    this.python = Answer.html(200, PythonPage.render(Reference.read(), assets), Caching.REVALIDATE);
  }

  /** There is one page so far. */
  public Answer index(Context context) {
    return Answer.redirect(PythonPage.PATH);
  }

  public Answer python(Context context) {
    return python;
  }
}
