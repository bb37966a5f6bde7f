// The list of names while one is typed.
import { described, parametersOf } from "./described.js";

const NAME = /[A-Za-z_]\w*$/;

/** A source of completions for CodeMirror. */
export function completing(knowledge, isQuoted) {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const known = () => knowledge(context.state);
    if (isQuoted(context.state, context.pos)) {
      const [, dict, , key] = /(\w+)\[\s*(["'])(\w*)$/.exec(before) ?? [];
      return dict ? list(context.pos - key.length, known().keys(dict).filter((label) => label !== key).map((label) => ({ label, type: "property" }))) : null;
    }
    const [, expression, start] = /([\w.]*\w|["']|[)\]])\.(\w*)$/.exec(before) ?? [];
    if (expression && !/^\d/.test(expression)) {
      return list(context.pos - start.length, known().membersOf(expression, context.pos).map((member) => option(member, -member.name.length - 20 * (member.rank ?? 0))));
    }
    return imports(context, before, known) ?? names(context, before, known);
  };
}

function imports(context, before, known) {
  const from = context.pos - /\w*$/.exec(before)[0].length;
  const [, module] = /^\s*from\s+([\w.]+)\s+import\s+[\w\s,(]*$/.exec(before) ?? [];
  if (module) {
    return list(from, known().membersOfModule(module).map((member) => option(member)));
  }
  return /^\s*(?:from|import)\s+\w*$/.test(before) ? list(from, known().modules().map((label) => ({ label, type: "namespace" }))) : null;
}

/** Nothing is offered where a name is made up, or a number is written. */
const ANEW = /\b(?:def|class|as|lambda)\s+$|^\s*def\s+\w+\((?:.*,)?\s*\**$|\d$/;

function names(context, before, known) {
  const word = NAME.exec(before)?.[0] ?? "";
  if (ANEW.test(before.slice(0, before.length - word.length)) || (word === "" && !context.explicit)) {
    return null;
  }
  const knowing = known();
  const keywords = knowing.reference.keywords.map((label) => ({ label, type: "keyword", boost: -20 }));
  return list(
    context.pos - word.length,
    [...givenByName(knowing, context.pos), ...knowing.names(context.pos).map((name) => option(name, name.anchor ? -10 : 10)), ...keywords],
  );
}

/** The parameters of the call around a place that can be given by name. */
function givenByName(knowing, place) {
  const call = knowing.callAt(place);
  const member = call && knowing.about(call.callee, call.from);
  return parametersOf(member ?? {})
    .filter((part) => /^\w+=/.test(part))
    .map((part) => ({ label: part.slice(0, part.indexOf("=") + 1), type: "property", detail: part.slice(part.indexOf("=") + 1), boost: 20 }));
}

function option(member, boost = 0) {
  return {
    label: member.name,
    type: member.type,
    detail: member.parameters || member.detail,
    boost,
    info: member.doc || member.parameters ? () => described(member) : undefined,
  };
}

function list(from, options) {
  return { from, options, validFor: /^\w*$/ };
}
