// What goes beyond the verdict: asks a worker of its own for the findings and for the studies that
// stand open, shows them, and lets epsilon be dragged along the curve. Pages in frames have the
// findings alone. The page fetches this when it is first needed and leaves self.backproofStudy:
// experiment() gives the text of the form, open() a worker, first is what was opened.
(() => {
  const PATIENCE = 300; // milliseconds before it says that it is at work
  const DECADES = 12;
  const page = self.backproofStudy;
  const settings = document.body.dataset;
  const byId = (id) => document.getElementById(id);
  const hasStudies = Boolean(byId("studies"));
  const PARTS = hasStudies ? ["findings", "curve", "lens", "judges", "score"] : ["findings"];
  const studying = byId("studying");
  const lensEntry = byId("lens-entry");
  const lensWidth = byId("lens-width");
  const made = {};
  let worker = null;
  let isReady = false;
  let running = null;
  let run = 0;
  let timer = 0;
  let pickTimer = 0;
  let isDragging = false;
  let drag = null;

  // ---- asking

  const isOpen = (part) =>
    part === "findings"
      ? document.querySelector("#verdict .may-be-mended")
      : byId("study-" + part).open;

  const signature = (part, experiment) =>
    part === "lens" ? [lensEntry.value.trim(), lensWidth.value, experiment].join("|") : experiment;

  const needed = (experiment) =>
    PARTS.filter(
      (part) =>
        isOpen(part) &&
        made[part] !== signature(part, experiment) &&
        (part !== "lens" || lensEntry.value.trim()),
    );

  const start = () => {
    worker = page.open(
      () => {
        isReady = true;
        ask();
      },
      (text) => hear(JSON.parse(text)),
      () => end("This could not be computed here."),
    );
  };

  const end = (words) => {
    if (worker) worker.end();
    worker = null;
    isReady = false;
    if (running) running.parts.forEach((part) => byId(part).classList.remove("stale"));
    running = null;
    clearTimeout(timer);
    say(words);
    byId("study-stop").hidden = true;
    studying.hidden = !words;
  };

  const say = (words) => {
    byId("study-progress").textContent = words;
  };

  const ask = () => {
    const experiment = page.experiment();
    if (!experiment || isDragging) return;
    // What takes longest does not keep the others waiting: it is asked for alone, and last.
    const all = needed(experiment);
    const quick = all.filter((part) => part !== "findings" && part !== "score");
    const parts = quick.length ? quick : all.slice(0, 1);
    if (running && !parts.every((part) => running.signs[part] === signature(part, experiment))) {
      end("");
    }
    if (!parts.length || running) return;
    if (!worker) start();
    if (isReady) send(parts, experiment);
  };

  const send = (parts, experiment) => {
    running = { id: ++run, parts, signs: {} };
    parts.forEach((part) => {
      running.signs[part] = signature(part, experiment);
      byId(part).classList.add("stale");
    });
    timer = setTimeout(() => {
      say(doing());
      byId(parts[0]).before(studying);
      studying.hidden = byId("study-stop").hidden = false;
    }, PATIENCE);
    const request = {
      with: parts.filter((part) => part !== "lens").join(),
      lens: parts.includes("lens") ? lensEntry.value.trim() : "",
      width: hasStudies ? lensWidth.value : "",
    };
    worker.send(
      JSON.stringify(request).replace("{", `{"id":${run},"experiment":${experiment},`),
    );
  };

  const isSearch = () => running?.parts[0] === "findings";

  const doing = () => (isSearch() ? "Looking for the line…" : "Measuring…");

  // A search ends when it has found something: most end long before all was tried.
  const reached = (percent) => (isSearch() ? `${percent} % of what can be tried` : `${percent} %`);

  // ---- answers

  const hear = (answer) => {
    if (answer.progress) {
      say(`${doing()} ${reached(answer.progress)}`);
    } else if (running && answer.id === running.id) {
      const { parts, signs } = running;
      clearTimeout(timer);
      running = null;
      studying.hidden = true;
      parts.forEach((part) => {
        made[part] = signs[part];
        place(part, answer);
      });
      ask();
    }
  };

  // The markup comes from our own views, run in our own worker, and they escape what a user wrote.
  const place = (part, answer) => {
    const element = byId(part);
    const open = [...element.querySelectorAll("details[open]")].map((details) => details.id);
    const hadFocus = element.contains(document.activeElement) && document.activeElement.id;
    element.classList.remove("stale");
    if (answer.fragments[part]) {
      element.innerHTML = answer.fragments[part];
    } else if (part === "findings") {
      element.textContent = "";
    } else {
      element.textContent =
        answer.problem ||
        (part === "lens" ? "There is no such entry." : "Nothing to show: see the verdict.");
    }
    open.forEach((id) => byId(id)?.setAttribute("open", ""));
    if (hadFocus) byId(hadFocus)?.focus();
    element.dataset.run = run;
    if (part === "findings") document.dispatchEvent(new Event("backproof-found"));
  };

  // ---- epsilon

  const exponentOf = (epsilon) => Math.min(0, Math.max(-DECADES, Math.log10(epsilon)));

  const typed = () => byId("epsilon");

  const move = (handle, exponent) => {
    const bounded = Math.min(0, Math.max(-DECADES, exponent));
    const text = String(Number(Math.pow(10, bounded).toPrecision(2))).replace("e+", "e");
    const left = Number(handle.dataset.left);
    const right = Number(handle.dataset.right);
    const x = left + ((bounded + DECADES) / DECADES) * (right - left);
    const start = Number(handle.querySelector("circle").getAttribute("cx"));
    handle.setAttribute("transform", `translate(${x - start} 0)`);
    handle.setAttribute("aria-valuenow", bounded.toFixed(1));
    handle.setAttribute("aria-valuetext", text);
    handle.querySelector("text").textContent = "ε " + text;
    typed().value = text;
    typed().dispatchEvent(new Event("input", { bubbles: true }));
  };

  const under = (event, handle) => {
    const svg = handle.ownerSVGElement;
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) * svg.viewBox.baseVal.width) / box.width;
    const left = Number(handle.dataset.left);
    return ((x - left) / (Number(handle.dataset.right) - left)) * DECADES - DECADES;
  };

  const STEPS = {
    ArrowRight: 0.1,
    ArrowUp: 0.1,
    ArrowLeft: -0.1,
    ArrowDown: -0.1,
    PageUp: 1,
    PageDown: -1,
    Home: -99,
    End: 99,
  };

  const handleAt = (target) => target.closest?.("#epsilon-handle");

  const watchEpsilon = () => {
    document.addEventListener("pointerdown", (event) => {
      const handle = handleAt(event.target);
      if (handle) {
        event.preventDefault();
        handle.focus();
        handle.setPointerCapture(event.pointerId);
        isDragging = true;
        drag = handle;
      }
    });
    document.addEventListener("pointermove", (event) => {
      if (isDragging) move(drag, under(event, drag));
    });
    const release = () => {
      if (isDragging) {
        isDragging = false;
        ask();
      }
    };
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    document.addEventListener("keydown", (event) => {
      const handle = handleAt(event.target);
      if (handle && STEPS[event.key]) {
        event.preventDefault();
        move(handle, exponentOf(Number(typed().value)) + STEPS[event.key]);
      }
    });
  };

  // ---- the lens

  const spot = (entry) => {
    const { name, gradient } = entry.ownerSVGElement.dataset;
    return name + entry.dataset.entry.slice(gradient.length);
  };

  const pick = (entry, opens) => {
    if (opens) byId("study-lens").open = true;
    if (isOpen("lens")) {
      lensEntry.value = spot(entry);
      ask();
    }
  };

  const entryAt = (target) => target.closest?.(".entry[data-entry]");

  const pickSoon = (event) => {
    const entry = entryAt(event.target);
    clearTimeout(pickTimer);
    if (entry) pickTimer = setTimeout(() => pick(entry, false), 150);
  };

  const watchLens = () => {
    const report = byId("report");
    report.addEventListener("mouseover", pickSoon);
    report.addEventListener("focusin", pickSoon);
    report.addEventListener("click", (event) => {
      if (entryAt(event.target)) pick(entryAt(event.target), true);
    });
    report.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && entryAt(event.target)) pick(entryAt(event.target), true);
    });
    lensEntry.addEventListener("change", ask);
    lensEntry.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        ask();
      }
    });
    lensWidth.addEventListener("change", ask);
  };

  // ---- beginning

  byId("study-stop").addEventListener("click", () => {
    const experiment = page.experiment();
    PARTS.forEach((part) => (made[part] = signature(part, experiment)));
    end("Stopped.");
  });
  document.addEventListener("backproof-checked", () => {
    if (!byId("findings").textContent) delete made.findings;
    ask();
  });
  if (hasStudies) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = settings.studyStyle;
    document.head.append(style);
    byId("studies").addEventListener("toggle", ask, true);
    watchEpsilon();
    watchLens();
  }
  if (byId("findings").textContent) made.findings = page.experiment();
  if (hasStudies && entryAt(page.first)) pick(entryAt(page.first), true);
  ask();
})();
