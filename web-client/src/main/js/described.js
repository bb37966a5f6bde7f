// A name with its signature and its line of documentation, as an element.
import { parts } from "./scope.js";

/** The parameter that is being written stands out; a link would be in the way of writing. */
export function described(member, { current = -1, isLinked = false } = {}) {
  const element = document.createElement("div");
  element.className = "help";
  const signature = document.createElement("code");
  signature.append(...signatureOf(member, current));
  element.append(signature);
  if (member.doc) {
    const text = document.createElement("p");
    text.textContent = member.doc;
    element.append(text);
  }
  if (isLinked && member.anchor && document.body.dataset.page !== "embed") {
    const link = document.createElement("a");
    link.href = `/docs/python#${member.anchor}`;
    link.target = "_blank";
    link.textContent = "In the documentation";
    element.append(link);
  }
  return element;
}

function signatureOf(member, current) {
  const before = member.anchor ?? member.name;
  const all = parametersOf(member);
  if (current < 0 || current >= all.length) {
    return [before + (member.parameters ?? "")];
  }
  const marked = document.createElement("b");
  marked.textContent = all[current];
  const rest = all.slice(current + 1);
  return [`${before}(${all.slice(0, current).map((part) => part + ", ").join("")}`, marked, `${rest.map((part) => ", " + part).join("")})`];
}

/** The parameters of a function, one by one. */
export function parametersOf({ parameters = "" }) {
  return parts(parameters.slice(1, -1)).map((part) => part.trim()).filter(Boolean);
}

/** Which parameter an argument is for: by its name, else by its place, where the last may take many. */
export function parameterOf(member, { index, keyword }) {
  const all = parametersOf(member);
  const named = all.findIndex((part) => keyword && part.replace(/^\[|\]$/g, "").split("=")[0] === keyword);
  const rest = all.findIndex((part) => part.startsWith("*"));
  return named >= 0 ? named : rest >= 0 && index > rest ? rest : index;
}
