// A page in a frame: tells its height in every dialect that hosts listen to, answers the page
// around it, and has a way out that keeps what the reader typed. It needs no storage, no cookie and
// touches no address: in a sandbox it has none.

const body = document.body;
const form = document.getElementById("experiment");
const framed = parent !== window;
const isSandboxed = self.origin === "null";
const post = (message) => parent.postMessage(message, "*"); // heights and verdicts are no secret

// --- height ---------------------------------------------------------------------------------

const MOST_PIXELS = 10000;
const secret = new URLSearchParams(location.hash.replace(/^#\?/, "")).get("secret") ?? "";
let told = 0;
let waiting = false;
let isH5pHost = false;

function height() {
  return Math.min(MOST_PIXELS, Math.ceil(body.getBoundingClientRect().bottom + scrollY));
}

function tellHeight() {
  waiting = false;
  const now = height();
  if (!framed || Math.abs(now - told) < 1) return;
  told = now;
  post({ type: "gradcheck:resize", v: 1, height: now });
  post(JSON.stringify({ src: location.href, context: "iframe.resize", height: now })); // Embedly
  post(JSON.stringify({ subject: "lti.frameResize", height: now })); // Canvas
  if (secret) post({ message: "height", value: now, secret }); // WordPress
  if (isH5pHost) prepareH5p();
  try {
    window.requestResize?.();
  } catch {
    // refused where the page around does not want to be resized
  }
}

function tellHeightSoon() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(tellHeight);
  }
}

// H5P's resizer asks twice before it moves: https://h5p.org/documentation/developers/resizing
function prepareH5p() {
  post({ context: "h5p", action: "prepareResize", scrollHeight: height(), clientHeight: innerHeight });
}

function hearH5p(data) {
  isH5pHost = true;
  if (data.action === "hello" || data.action === "resize") prepareH5p();
  if (data.action === "ready") post({ context: "h5p", action: "hello" });
  if (data.action === "resizePrepared") post({ context: "h5p", action: "resize", scrollHeight: height() });
}

addEventListener("message", (event) => {
  if (framed && event.source === parent && event.data?.context === "h5p") hearH5p(event.data);
});

if (framed && body.dataset.frame !== "fixed") {
  new ResizeObserver(tellHeightSoon).observe(body);
  post({ context: "h5p", action: "hello" });
  tellHeightSoon();
}

// --- the page around ------------------------------------------------------------------------

const CELLS = ["setup", "forward", "backward"];
const READY_EVERY = 500; // milliseconds
const READY_TIMES = 20;
let port;
let outcome = null;
let page; // what the page script lends us

const state = () => JSON.parse(page.state());
const isLocked = (cell) => form.elements[cell].readOnly;

const CALLS = {
  getState: state,
  setState(wanted) {
    if (typeof wanted !== "object" || wanted === null) throw new Error("a state is an object, as getState gives it");
    const now = state();
    const locked = CELLS.filter((cell) => isLocked(cell) && cell in wanted && wanted[cell] !== now[cell]);
    if (locked.length) throw new Error("locked by the author of this page: " + locked.join(", "));
    const next = { ...now, ...wanted };
    if (CELLS.some((cell) => typeof next[cell] !== "string")) throw new Error("setup, forward and backward must be strings");
    page.take(JSON.stringify(next));
  },
  run: () => page.check(),
  getReport: () => outcome,
  setTheme(theme) {
    if (!["light", "dark", "auto"].includes(theme)) throw new Error("a theme is light, dark or auto");
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  },
  setLocale(language) {
    if (language !== "en") throw new Error("known languages: en");
  },
};

function answer({ data }) {
  const { id, call, value } = data ?? {};
  if (!Object.hasOwn(CALLS, call)) return port.postMessage({ id, error: "known calls: " + Object.keys(CALLS).join(", ") });
  try {
    port.postMessage({ id, result: CALLS[call](value) ?? null });
  } catch (problem) {
    port.postMessage({ id, error: problem.message });
  }
}

function connect(given) {
  port = given;
  port.onmessage = answer;
  port.postMessage({ type: "ready", v: 1 });
}

function listen() {
  let called = 0;
  addEventListener("message", (event) => {
    if (event.source === parent && event.data?.type === "gradcheck:connect" && event.ports[0]) connect(event.ports[0]);
  });
  const calling = setInterval(call, READY_EVERY);
  function call() {
    if (port || ++called > READY_TIMES) clearInterval(calling);
    else post({ type: "gradcheck:ready", v: 1 });
  }
  call();
}

document.addEventListener("backproof:outcome", ({ detail }) => {
  outcome = detail;
  const { verdict = null, difference = null, blocks = [] } = detail;
  port?.postMessage({
    type: "result",
    passed: verdict === "right",
    verdict,
    difference,
    blocks: blocks.map((block) => ({ name: block.name, difference: block.difference, verdict: block.verdict })),
  });
});

form.addEventListener("input", () => page && port?.postMessage({ type: "state", state: state() }));

// --- running, and the way out ---------------------------------------------------------------

form.addEventListener("submit", (event) => event.preventDefault()); // a frame goes nowhere

function start(lent) {
  page = lent;
  const run = document.getElementById("run");
  run.hidden = false;
  run.addEventListener("click", () => page.check());
  if (body.dataset.load === "auto") page.check();
  body.classList.toggle("sandboxed", isSandboxed);
  wayOut(document.getElementById("open"), document.getElementById("open-address"));
  if (framed) listen();
}

/** The link leads to what the reader sees now. */
function wayOut(open, address) {
  if (isSandboxed && !secret) {
    // a sandbox follows no link, so the address is there to be copied
    open.hidden = true;
    address.hidden = false;
  }
  const first = page.state();
  const canonical = open.href;
  async function bringState() {
    const target = page.state() === first ? canonical : await page.link(canonical);
    open.href = target;
    address.textContent = target;
  }
  for (const event of ["pointerenter", "focus"]) open.addEventListener(event, bringState);
  document.addEventListener("backproof:outcome", bringState);
  open.addEventListener("click", (event) => {
    if (isSandboxed && secret) {
      // WordPress' host script follows links of our own host for us
      event.preventDefault();
      post({ message: "link", value: open.href, secret });
    }
  });
}

// The page script may come before or after this one.
if (form.backproof) start(form.backproof);
else {
  Object.defineProperty(form, "backproof", {
    configurable: true,
    set(lent) {
      Object.defineProperty(form, "backproof", { value: lent });
      start(lent);
    },
  });
}
