package backproof.view;

import j2html.tags.specialized.BodyTag;

/** What the page script finds on the body: the addresses of its parts, and what page it is on. */
final class PageData {
  private PageData() {}

  static BodyTag on(BodyTag body, PageModel model) {
    Assets assets = model.assets();
    return body.withData("page", model.kind().key())
        .withData("api", "/api/v1")
        .withData("editor", assets.url("editor.js"))
        .withData("help", assets.url("help.js"))
        .withData("reference", assets.url("reference.json"))
        .withData("worker", assets.url("worker.js"))
        .withData("worker-wasm", assets.url("worker.wasm"))
        .withData("worker-fallback", assets.url("worker-fallback.js"))
        .withData("worker-library", assets.url("library.py"))
        .withData("study", assets.url("study.js"))
        .withData("study-style", assets.url("study.css"))
        .withData("study-wasm", assets.url("study.wasm"))
        .withData("study-fallback", assets.url("worker-study-fallback.js"))
        .withData("snapshot", model.snapshot().orElse(""))
        .withData("preset", model.preset().orElse(""));
  }
}
