# The module re: what fits, groups, replacements, and errors in patterns.
import re

print(re.findall(r"\d+", "a12b345"), re.split(r"[,;]\s*", "a, b;c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
m = re.match(r"(?P<k>\w+)=(?P<v>.*)", "name=val ue")
print(m, m.group(1), m["v"], m.groupdict(), m.span("v"), m.groups())
print([x.group() for x in re.finditer(r"\b\w", "the quick fox")], re.compile("a", re.I | re.M))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22"), re.search("z", "abc"), re.sub("x*", "-", "abxd"))
print(re.findall(r"(a|b)*c", "ababc"), re.findall(r"a.*?b", "aXXbYYb"), re.findall(r"(\w)\1", "hello bookkeeper"))
print(re.findall(r"(?i)HELLO", "Hello hello"), re.findall(r"(?<=\$)\d+", "cost $45 $6"), re.findall(r"\d+(?!%)", "50% 60"))
print(re.split(r"(\d)", "a1b2c"), re.subn("a", "b", "aaa", 2), re.fullmatch("[a-c]+", "abcd"), re.escape("a.b*c"))
print(re.findall(r"(?m)^(\w+):", "a: 1\nb: 2"), re.findall(r"\d+\.?\d*|[-+*/()]", "3.5*(2+10)-4"))
for p in ["(", "*a", "[a", "a**", "a)", "\\y", "[b-a]", "(?z)", "\\1"]:
    try:
        re.compile(p)
    except re.error as e:
        print(e)
