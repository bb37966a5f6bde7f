# Pins text parsing with a small tokenizer and evaluator.
def tokenize(s):
    i, out = 0, []
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or c == ".":
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
            out.append(float(s[i:j]) if "." in s[i:j] else int(s[i:j])); i = j
        elif c in "+-*/()": out.append(c); i += 1
        else: raise SyntaxError(f"bad character {c!r} at {i}")
    return out
def parse(tokens):
    def expr():
        v = term()
        while tokens and tokens[0] in ("+", "-"):
            op = tokens.pop(0); r = term()
            v = v + r if op == "+" else v - r
        return v
    def term():
        v = atom()
        while tokens and tokens[0] in ("*", "/"):
            op = tokens.pop(0); r = atom(); v = v * r if op == "*" else v / r
        return v
    def atom():
        t = tokens.pop(0)
        if t == "(":
            v = expr(); tokens.pop(0); return v
        return -atom() if t == "-" else t
    return expr()
for s in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / 2.5", "2 * (3 - (1 - 5))"]: print(s, "=", parse(tokenize(s)), tokenize(s)[:3])
try: tokenize("1 $ 2")
except SyntaxError as e: print(type(e).__name__, e, e.args)
print(parse(tokenize("1 / (2 - 2)")))
