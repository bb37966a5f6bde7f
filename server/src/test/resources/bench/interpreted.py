"""How long CPython takes for one pass of a script's last loop, in milliseconds.

Arguments: how often the loop runs, then the files that make up the script. The best of seven runs
with the loop, less the best of seven without it.
"""

import pathlib
import sys
import time

repeat = int(sys.argv[1])
text = "\n".join(pathlib.Path(file).read_text() for file in sys.argv[2:])


def best(count):
    code = compile(text.replace("REPEAT", str(count)), "script", "exec")
    times = []
    for _ in range(7):
        start = time.perf_counter()
        exec(code, {"__name__": "__main__"})
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


print((best(repeat) - best(0)) / repeat)
