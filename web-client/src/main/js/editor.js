// The code editor as the page script sees it. Built into editor.js by esbuild; the only place that
// knows CodeMirror.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, StreamLanguage, syntaxHighlighting, syntaxTree } from "@codemirror/language";
import { python } from "@codemirror/legacy-modes/mode/python";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Annotation, CharCategory, codePointAt, codePointSize, combineConfig, Compartment, EditorSelection, EditorState, Facet, fromCodePoint, MapMode, Prec, RangeSet, RangeValue, StateEffect, StateField, Text, Transaction } from "@codemirror/state";
import { closeHoverTooltips, Decoration, Direction, drawSelection, EditorView, getTooltip, hasHoverTooltips, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, hoverTooltip, keymap, lineNumbers, logException, showTooltip, ViewPlugin, WidgetType } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** What help.js, which comes later, takes from here: a second CodeMirror would not know the first. */
export const shared = {
  Annotation, CharCategory, closeHoverTooltips, codePointAt, codePointSize, combineConfig, Decoration, Direction, EditorSelection, EditorView, Facet, fromCodePoint,
  getTooltip, hasHoverTooltips, hoverTooltip, indentUnit, keymap, logException, MapMode, Prec, RangeSet, RangeValue, showTooltip, StateEffect, StateField, syntaxTree,
  Text, Transaction, ViewPlugin, WidgetType,
};

// Colours and sizes come from the page's custom properties, which reach into the shadow root, so that
// a change of theme, or printing, needs no word to the editor.
const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--well)", fontSize: "0.875rem", height: "var(--editor-height, 31rem)", minHeight: "10rem", maxHeight: "var(--editor-limit, 80vh)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono, monospace)", lineHeight: "1.375rem", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "12px" },
  ".cm-line": { paddingInline: "8px 16px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { color: "var(--comment)", backgroundColor: "transparent", border: "none" },
  // Without the focus the code looks as it did before the editor was there.
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 8%, transparent)" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)",
  },
  ".cm-matchingBracket": { backgroundColor: "color-mix(in srgb, var(--accent) 22%, transparent)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--wrong)", textDecorationSkipInk: "none" },
  ".cm-lintRange-hint": { backgroundImage: "none", textDecoration: "underline dotted var(--comment)", textDecorationSkipInk: "none" },
  ".cm-lint-marker-hint": { content: "none", width: "0.5em", height: "0.5em", margin: "0.45em auto", borderRadius: "50%", border: "1px solid var(--comment)" },
  ".cm-tooltip": { color: "var(--ink)", backgroundColor: "var(--sheet)", border: "1px solid var(--line)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--wrong)" },
});

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self], color: "var(--keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  { tag: [tags.number], color: "var(--literal)" },
  { tag: [tags.comment, tags.docString], color: "var(--comment)", fontStyle: "italic" },
  { tag: tags.definition(tags.variableName), fontWeight: "600" },
]);

// Left to itself the browser would replace a selection with a span that has an inline style, which
// the page's policy refuses with a complaint.
const replacing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    const text = event.data;
    if (event.inputType !== "insertText" || !text || empty || view.composing) {
      return false;
    }
    const typed = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const isHandled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, text, typed));
    if (!isHandled) {
      view.dispatch(typed());
    }
    event.preventDefault();
    return true;
  },
});

// Python by a tokenizer, not by a grammar: a sixth of the bytes, and our own parser finds the errors.
const behaviour = [
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  indentUnit.of("    "),
  EditorState.tabSize.of(4),
  indentOnInput(),
  bracketMatching(),
  StreamLanguage.define(python),
  lintGutter(),
  syntaxHighlighting(highlighting),
  replacing,
  look,
];

// Escape then Tab leaves the editor; Tab alone indents, as programmers expect.
const keys = keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]);

let help;

/** Fetches completion and help, once for all editors, when someone begins to edit. */
function fetchHelp() {
  const { help: script, reference } = document.body.dataset;
  help ??= script
    ? Promise.all([load(script), fetch(reference).then((answer) => answer.json())]).catch((failure) => {
        help = undefined;
        throw failure;
      })
    : Promise.reject();
  return help;
}

function load(address) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
}

/** Without help the editor goes on as it is; the next focus asks again. */
function helping(textarea) {
  let isAsked = false;
  return EditorView.domEventHandlers({
    focus(event, view) {
      if (!isAsked) {
        isAsked = true;
        fetchHelp().then(
          ([, reference]) => view.dispatch({ effects: StateEffect.appendConfig.of(BackproofHelp.extension(reference, textarea)) }),
          () => (isAsked = false),
        );
      }
    },
  });
}

/** Puts an editor in place of the textarea, which stays in the form and keeps the same text. */
export function create(textarea, onChange) {
  const still = textarea.closest(".still");
  const host = document.createElement("div");
  host.className = "code-editor";
  still.after(host);
  // In a shadow root CodeMirror uses constructed style sheets, which a strict style-src allows.
  const root = host.attachShadow({ mode: "open" });
  const editable = new Compartment();
  const changed = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      textarea.value = update.state.doc.toString();
      onChange();
    }
  });
  const described = EditorView.contentAttributes.of({ "aria-label": textarea.getAttribute("aria-label"), "aria-multiline": "true", tabindex: "0" });
  const state = EditorState.create({
    doc: textarea.value,
    selection: { anchor: textarea.selectionStart, head: textarea.selectionEnd },
    extensions: [behaviour, keys, helping(textarea), changed, described, editable.of(EditorView.editable.of(!textarea.readOnly))],
  });
  const view = new EditorView({ state, root, parent: root });
  replace(still, view, textarea.matches(":focus"));
  return new Editor(view, textarea);
}

/** Goes on where the reader was. */
function replace(still, view, isFocused) {
  const { scrollTop, scrollLeft } = still;
  still.hidden = true;
  // Asking for a place makes the view measure itself: before, it has no height to scroll in.
  view.lineBlockAtHeight(0);
  view.scrollDOM.scrollTop = scrollTop;
  view.scrollDOM.scrollLeft = scrollLeft;
  if (isFocused) {
    view.focus();
  }
}

class Editor {
  constructor(view, textarea) {
    this.view = view;
    this.textarea = textarea;
    this.marks = [];
  }

  setText(text) {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  focus() {
    this.view.focus();
  }

  /** Underlines columns [column, endColumn) of a line, counted from 1, or the whole line; what is underlined already stays so. */
  mark(line, column, endColumn, severity, message) {
    const place = this.lineAt(line);
    const at = (offset) => Math.min(place.from + offset, place.to);
    const isPart = at(column - 1) < at(endColumn - 1);
    const from = isPart ? at(column - 1) : at(place.text.search(/\S|$/));
    this.marks.push({ from, to: isPart ? at(endColumn - 1) : place.to, severity, message });
    this.marks.sort((one, other) => one.from - other.from);
    this.view.dispatch(setDiagnostics(this.view.state, this.marks));
  }

  clearMarks() {
    this.marks = [];
    this.view.dispatch(setDiagnostics(this.view.state, []));
  }

  lineAt(line) {
    const doc = this.view.state.doc;
    return doc.line(Math.min(Math.max(line, 1), doc.lines));
  }

  goTo(line) {
    const place = this.lineAt(line);
    this.view.dispatch({ selection: { anchor: place.from }, effects: EditorView.scrollIntoView(place.from, { y: "center" }) });
    this.view.focus();
  }
}
