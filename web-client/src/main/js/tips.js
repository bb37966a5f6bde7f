// What is known about a name: under the pointer, on F1, and while arguments are typed.
import { closeCompletion, currentCompletions } from "@codemirror/autocomplete";
import { Prec, StateEffect, StateField } from "@codemirror/state";
import { closeHoverTooltips, EditorView, hasHoverTooltips, hoverTooltip, keymap, showTooltip } from "@codemirror/view";
import { described, parameterOf } from "./described.js";

const show = StateEffect.define();

/** The dotted name at a place, up to the end of the word there. */
function nameAt(state, place) {
  const line = state.doc.lineAt(place);
  const before = /[\w.]*$/.exec(line.text.slice(0, place - line.from))[0];
  const after = /^\w*/.exec(line.text.slice(place - line.from))[0];
  const name = before + after;
  return /^[A-Za-z_]/.test(name) && /\w$/.test(name) ? { name, from: place - /\w*$/.exec(before)[0].length, to: place + after.length } : null;
}

export function tips(knowledge, isQuoted) {
  const about = (state, place) => {
    const found = isQuoted(state, place) ? null : nameAt(state, place);
    const member = found && knowledge(state).about(found.name, place);
    return member?.doc || member?.parameters ? { member, ...found } : null;
  };
  const ofCall = (state) => {
    const place = state.selection.main.head;
    const knowing = knowledge(state);
    const call = knowing.callAt(place);
    const member = call && knowing.about(call.callee, call.from);
    return member?.parameters ? { member, from: call.from, current: parameterOf(member, call), isCall: true } : null;
  };

  const tip = StateField.define({
    create: () => null,
    update(value, transaction) {
      const shown = transaction.effects.find((effect) => effect.is(show));
      if (shown) {
        return shown.value;
      }
      const isTyped = transaction.isUserEvent("input") && /[(,]/.test(transaction.state.sliceDoc(transaction.state.selection.main.head - 1, transaction.state.selection.main.head));
      if (isTyped || (value?.isCall && (transaction.docChanged || transaction.selection))) {
        return ofCall(transaction.state);
      }
      return transaction.docChanged || transaction.selection ? null : value;
    },
    provide: (field) => showTooltip.from(field, (value) => value && { pos: value.from, above: true, create: () => ({ dom: described(value.member, { current: value.current, isLinked: !value.isCall }) }) }),
  });

  const explain = (view) => {
    const state = view.state;
    const value = about(state, state.selection.main.head) ?? ofCall(state);
    if (value) {
      const { name, anchor, parameters = "", doc = "" } = value.member;
      view.dispatch({ effects: [show.of(value), EditorView.announce.of(`${anchor ?? name}${parameters}. ${doc}`)] });
    }
    return true;
  };
  const close = (view) => {
    const isOpen = view.state.field(tip) !== null || hasHoverTooltips(view.state);
    if (isOpen) {
      view.dispatch({ effects: [show.of(null), closeHoverTooltips] });
    }
    return isOpen;
  };

  const hover = hoverTooltip(
    (view, place) => {
      const found = about(view.state, place);
      return found ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: described(found.member, { isLinked: true }) }) } : null;
    },
    { hideOnChange: true },
  );
  // A list that is open goes first; one that only waits for matches must not eat the key.
  const escape = (view) => {
    const isListOpen = currentCompletions(view.state).length > 0;
    if (!isListOpen) {
      closeCompletion(view);
    }
    return !isListOpen && close(view);
  };
  const leaving = EditorView.domEventHandlers({ blur: (event, view) => !event.relatedTarget?.closest(".cm-tooltip") && close(view) && false });
  return [tip, hover, leaving, Prec.highest(keymap.of([{ key: "F1", run: explain, preventDefault: true }, { key: "Escape", run: escape }]))];
}
