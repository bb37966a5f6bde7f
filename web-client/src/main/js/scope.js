// The names that a program binds, and where: by lines and indentation, not by a grammar, so that it
// works while the text is half typed.

/** The text with spaces inside its strings and comments; every character keeps its place. */
export function bare(text) {
  const literal = /("""|''')[\s\S]*?(?:\1|(?![\s\S]))|(["'])(?:\\[\s\S]|(?!\2)[^\\\n])*(?:\2|$)|#.*/gm;
  return text.replace(literal, (found) => found.replace(found[0] === "#" ? /./g : /[^\n"']/g, " "));
}

/** Lines as the language has them: one goes on while a bracket is open. */
function logicalLines(text) {
  const lines = [];
  let depth = 0;
  let from = 0;
  text.split("\n").forEach((line) => {
    const current = depth > 0 ? lines.pop() : { from, indent: line.search(/\S|$/), text: "" };
    current.text += line + "\n";
    depth = Math.max(0, depth + (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length);
    from += line.length + 1;
    current.to = from - 1;
    lines.push(current);
  });
  return lines.filter((line) => line.text.trim());
}

/** A list at its commas, except those inside brackets. */
export function parts(list) {
  const found = [""];
  let depth = 0;
  for (const c of list) {
    depth += ("([{".includes(c) ? 1 : 0) - (")]}".includes(c) ? 1 : 0);
    if (c === "," && depth === 0) {
      found.push("");
    } else {
      found[found.length - 1] += c;
    }
  }
  return found;
}

/** A block of names: the whole cell, a function or a class. */
function block(kind, name, from, indent) {
  return { kind, name, from, indent, to: Infinity, names: new Map(), attributes: new Map(), inner: [] };
}

/** The blocks of a cell, one inside the other, with the names each of them binds. */
export function blocks(source) {
  const text = bare(source);
  const cell = block("cell", "", -1, -1);
  const open = [cell];
  for (const line of logicalLines(text)) {
    while (line.indent <= open.at(-1).indent) {
      open.pop().to = line.from - 1;
    }
    const around = open.at(-1);
    const opened = definition(line, source, around);
    if (opened) {
      around.inner.push(opened);
      open.push(opened);
    } else {
      bindings(line.text, source.slice(line.from, line.to)).forEach((bound) => bind(around.names, bound));
    }
    for (const [, name] of line.text.matchAll(/\bself\.(\w+)\s*[-+*/]?=(?!=)/g)) {
      open.filter((each) => each.kind === "class").forEach((owner) => bind(owner.attributes, { name, type: "property" }));
    }
  }
  return cell;
}

function bind(names, bound) {
  names.set(bound.name, { ...names.get(bound.name), ...bound });
}

function definition(line, source, around) {
  const [, word, name, rest] = /^\s*(def|class)\s+(\w+)([\s\S]*)/.exec(line.text) ?? [];
  if (!word) {
    return null;
  }
  const inner = block(word === "def" ? "function" : "class", name, line.from, line.indent);
  const isMethod = word === "def" && around.kind === "class";
  const written = /\(([\s\S]*)\)/.exec(source.slice(line.from, line.to))?.[1].replace(/\s+/g, " ").trim() ?? "";
  const parameters = isMethod ? written.replace(/^(self|cls)\s*(,\s*|$)/, "") : written;
  const described = { name, type: inner.kind, parameters: word === "def" ? `(${parameters})` : "", doc: docstring(source.slice(line.to)), block: inner };
  bind(around.names, described);
  if (word === "def") {
    for (const part of parts(/\(([\s\S]*)\)/.exec(rest)?.[1] ?? "")) {
      const parameter = /^\s*\*{0,2}(\w+)/.exec(part)?.[1];
      if (parameter) {
        bind(inner.names, { name: parameter, type: "variable", detail: "parameter" });
      }
    }
  }
  return inner;
}

function docstring(rest) {
  const [, , text] = /^\s*[rRuU]?("""|'''|"|')([\s\S]*?)\1/.exec(rest) ?? [];
  return text?.split("\n").map((line) => line.trim()).find((line) => line) ?? "";
}

/** What one line binds; its own text is needed for the value, which may be a string. */
function bindings(line, written) {
  const found = [...imports(line)];
  if (found.length === 0) {
    for (const [, targets] of line.matchAll(/\bfor\s+([\w\s,()]+?)\s+in\b/g)) {
      found.push(...names(targets));
    }
    for (const [, targets] of line.matchAll(/\bas\s+(\w+)/g)) {
      found.push(...names(targets));
    }
    for (const [, target] of line.matchAll(/(\w+)\s*:=/g)) {
      found.push(...names(target));
    }
    found.push(...assignments(line, written));
  }
  return found;
}

function names(targets) {
  return (targets.match(/[A-Za-z_]\w*/g) ?? []).map((name) => ({ name, type: "variable" }));
}

function imports(line) {
  const [, from, list] = /^\s*from\s+([\w.]+)\s+import\s+([\s\S]+)/.exec(line) ?? /^\s*(import)\s+([\s\S]+)/.exec(line) ?? [];
  if (!from) {
    return [];
  }
  const isWhole = from === "import";
  return [...list.matchAll(/([\w.*]+)(?:\s+as\s+(\w+))?/g)].map(([, path, alias]) =>
    isWhole
      ? { name: alias ?? path.split(".")[0], type: "namespace", path: alias ? path : path.split(".")[0] }
      : { name: alias ?? path, type: "variable", path: `${from}.${path}` },
  );
}

function assignments(line, written) {
  const found = [];
  const shape = /^([\s\w,.()[\]*]+?)(?::[^=]+)?(?:[-+*/%@&|^]|\/\/|\*\*|<<|>>)?=(?!=)/;
  let rest = line;
  let value = written;
  for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
    rest = rest.slice(match[0].length);
    value = value.slice(match[0].length);
    const targets = match[1].replace(/\[[^\]]*\]/g, "[]");
    const isBalanced = targets.split("(").length === targets.split(")").length;
    if (isBalanced) {
      const plain = [...targets.matchAll(/(?<![\w.])([A-Za-z_]\w*)(?!\w|\s*[.[(])/g)].map(([, name]) => name);
      found.push(...plain.map((name) => ({ name, type: "variable", value: plain.length === 1 ? value.trim() : "" })));
    }
  }
  return found;
}

/** The blocks around a place, from the cell inwards. */
export function around(cell, place) {
  const chain = [cell];
  for (let next = cell; next; ) {
    next = next.inner.find((each) => each.from < place && place <= each.to);
    if (next) {
      chain.push(next);
    }
  }
  return chain;
}

/** All names that a place sees: those of the cells, then those of the functions around it. */
export function visible(others, chain) {
  const seen = new Map();
  others.forEach((cell) => cell.names.forEach((bound, name) => seen.set(name, bound)));
  chain
    .filter((each, i) => each.kind !== "class" || i === chain.length - 1)
    .forEach((each) => each.names.forEach((bound, name) => seen.set(name, bound)));
  return seen;
}

/** The keys of a dict: in brackets after its name and in its literal, else those of all literals. */
export function keys(sources, name) {
  const text = sources.join("\n");
  const own = [...text.matchAll(new RegExp(`\\b${name}\\[\\s*["'](\\w+)["']|\\b${name}\\s*=\\s*(\\{[^}]*\\})`, "g"))];
  const found = own.flatMap(([, key, literal]) => (key ? [key] : ofLiterals(literal)));
  return [...new Set(found.length > 0 ? found : ofLiterals(text))];
}

function ofLiterals(text) {
  return [...text.matchAll(/["'](\w+)["']\s*:/g)].map(([, key]) => key);
}
