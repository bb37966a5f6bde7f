// What can be said about a name at a place: from the cells, and from the reference.
import { around, bare, blocks, keys, parts, visible } from "./scope.js";

/** Arguments of a call are looked for this many characters back. */
const FAR = 4000;

/** Classes whose members are offered where nothing is known about an object. */
const LIKELY = ["ndarray", "dict", "list", "str"];

export class Knowledge {
  constructor(reference, source, others) {
    this.reference = reference;
    this.source = source;
    this.bare = bare(source);
    this.others = others;
    this.cell = blocks(source);
  }

  /** The names at a place, with those that are always there. */
  names(place) {
    const seen = new Map(this.members("").map((member) => [member.name, member]));
    this.scope(place).forEach((bound, name) => seen.set(name, this.imported(bound)));
    seen.delete("*");
    return [...seen.values()];
  }

  scope(place) {
    const others = this.others.map(blocks);
    const seen = visible(others, around(this.cell, place));
    if ([...seen.values()].some((bound) => bound.path === "numpy.*")) {
      this.members("numpy").forEach((member) => seen.has(member.name) || seen.set(member.name, member));
    }
    return seen;
  }

  /** What is imported out of a module is known from there. */
  imported(bound) {
    const dot = bound.path?.lastIndexOf(".") ?? -1;
    const known = dot < 0 ? undefined : this.member(bound.path.slice(0, dot), bound.path.slice(dot + 1));
    return known ? { ...known, name: bound.name } : bound;
  }

  members(owner) {
    return (this.reference.members[owner] ?? []).map(([name, parameters, doc]) => ({
      name,
      parameters,
      doc,
      type: parameters ? "function" : "constant",
      anchor: anchor(owner, name),
    }));
  }

  member(owner, name) {
    return this.members(owner).find((each) => each.name === name);
  }

  modules() {
    const classes = ["", "ndarray", "ufunc", ...this.members("").map(({ name }) => name)];
    return Object.keys(this.reference.members).filter((owner) => !classes.includes(owner));
  }

  /** What stands behind the dot after an expression. */
  membersOf(expression, place) {
    const owner = this.owner(expression, place);
    if (typeof owner === "string") {
      return this.membersOfModule(owner);
    }
    if (owner) {
      return owner;
    }
    const seen = new Set();
    return LIKELY.flatMap((each, rank) => this.members(each).map((member) => ({ ...member, rank }))).filter(({ name }) => !seen.has(name) && seen.add(name));
  }

  /** With the modules inside it. */
  membersOfModule(owner) {
    const inside = this.modules().filter((module) => module.startsWith(owner + "."));
    return this.members(owner).concat(inside.map((module) => ({ name: module.slice(owner.length + 1), type: "namespace" })));
  }

  /** The module or class an expression is, the members of a class of the program, or nothing. */
  owner(expression, place) {
    if (/["']$/.test(expression)) {
      return "str";
    }
    const [first, ...rest] = expression.split(".");
    const chain = around(this.cell, place);
    const own = chain.findLast((each) => each.kind === "class");
    if (first === "self" && rest.length === 0 && own) {
      return ownMembers(own);
    }
    const bound = this.scope(place).get(first);
    if (bound?.path) {
      const path = [bound.path, ...rest].join(".");
      const dot = path.lastIndexOf(".");
      return this.reference.members[path] ? path : dot > 0 && this.member(path.slice(0, dot), path.slice(dot + 1)) ? "ufunc" : undefined;
    }
    return bound && rest.length === 0 ? this.classOf(bound, place) : undefined;
  }

  /** A guess from how a name was last assigned. */
  classOf({ value = "", block }, place) {
    if (block?.kind === "class") {
      return ownMembers(block);
    }
    const maker = this.scope(place).get(/^(\w+)\(/.exec(value)?.[1]);
    if (maker?.block?.kind === "class") {
      return ownMembers(maker.block);
    }
    const module = this.scope(place).get(/^(\w+)\./.exec(value)?.[1])?.path;
    const guesses = [[/^(\{.*:|\{\s*\}|dict\()/s, "dict"], [/^(\[|list\(|sorted\()/, "list"], [/^([rfu]?["']|str\()/i, "str"], [/^(\{|set\()/, "set"]];
    return module === "numpy" ? "ndarray" : guesses.find(([shape]) => shape.test(value))?.[1];
  }

  keys(name) {
    return keys([this.source, ...this.others], name);
  }

  /** What is known about the dotted name that ends at a place, with where it begins. */
  about(expression, place) {
    const dot = expression.lastIndexOf(".");
    if (dot < 0) {
      return this.names(place).find(({ name }) => name === expression);
    }
    const name = expression.slice(dot + 1);
    return this.membersOf(expression.slice(0, dot), place).find((each) => each.name === name);
  }

  /** The call whose arguments a place is in: the function, which argument, its name if it has one. */
  callAt(place) {
    const open = this.openBracket(place);
    const callee = /(?<!\b(?:def|class)\s+)(?<![\w.])([A-Za-z_][\w.]*)$/.exec(this.bare.slice(Math.max(0, open - FAR), open))?.[1];
    if (this.bare[open] !== "(" || !callee) {
      return null;
    }
    const given = parts(this.bare.slice(open + 1, place));
    return { callee, from: open, index: given.length - 1, keyword: /^\s*(\w+)\s*=(?!=)/.exec(given.at(-1))?.[1] };
  }

  openBracket(place) {
    let depth = 0;
    for (let i = place - 1; i >= Math.max(0, place - FAR); i--) {
      depth += (")]}".includes(this.bare[i]) ? 1 : 0) - ("([{".includes(this.bare[i]) ? 1 : 0);
      if (depth < 0) {
        return i;
      }
    }
    return -1;
  }
}

function ownMembers(block) {
  return [...block.attributes.values(), ...[...block.names.values()].filter(({ name }) => !name.startsWith("__"))];
}

/** Where /docs/python speaks of a member. */
function anchor(owner, name) {
  return owner === "" ? name : `${owner.replace(/^numpy/, "np")}.${name}`;
}
