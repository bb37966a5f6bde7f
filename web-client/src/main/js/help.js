// Completion, signatures and documentation in the editor. Built into help.js by esbuild, with
// shared.js in place of CodeMirror; the names come from the same tables as /docs/python.
import { autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, selectedCompletion } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { completing } from "./completion.js";
import { Knowledge } from "./knowledge.js";
import { tips } from "./tips.js";

const look = EditorView.theme({
  ".cm-tooltip": { borderRadius: "4px", boxShadow: "0 4px 16px rgb(0 0 0 / 16%)", lineHeight: "1.375rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono, monospace)", maxHeight: "15rem", minWidth: "12rem", maxWidth: "min(36rem, 94vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "2px 10px", lineHeight: "1.375rem", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--on-accent)", backgroundColor: "var(--accent)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.8", marginLeft: "0" },
  ".cm-tooltip.cm-completionInfo": { padding: "0", maxWidth: "min(24rem, 94vw)", boxSizing: "border-box" },
  ".help": { padding: "6px 10px", maxWidth: "min(34rem, 94vw)", boxSizing: "border-box", overflowWrap: "anywhere" },
  ".help code": { fontFamily: "var(--mono, monospace)" },
  ".help b": { color: "var(--accent)" },
  ".help p": { margin: "2px 0 0", fontFamily: "var(--sans, sans-serif)" },
  ".help a": { color: "var(--accent)" },
});

/** Enter after a whole name makes a new line, although the list still offers that name. */
function closeWhereNothingIsLeft(view) {
  const label = selectedCompletion(view.state)?.label;
  const head = view.state.selection.main.head;
  if (label && view.state.sliceDoc(Math.max(0, head - label.length), head) === label) {
    closeCompletion(view);
  }
  return false;
}

/** What an editor gains; the form of its textarea holds the other cells. */
export function extension(reference, textarea) {
  const cells = ["setup", "forward", "backward"].map((name) => textarea.form?.elements.namedItem(name)).filter(Boolean);
  const knowledge = (state) => new Knowledge(reference, state.doc.toString(), cells.filter((cell) => cell !== textarea).map((cell) => cell.value));
  const isQuoted = (state, place) => /string|comment/.test(syntaxTree(state).resolveInner(place, -1).name);
  return [
    // Before completion, which takes Enter and Escape for itself.
    tips(knowledge, isQuoted),
    Prec.highest(keymap.of([{ key: "Enter", run: closeWhereNothingIsLeft }])),
    autocompletion({ override: [completing(knowledge, isQuoted)], icons: false }),
    closeBrackets(),
    keymap.of(closeBracketsKeymap),
    look,
  ];
}
