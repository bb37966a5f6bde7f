#!/usr/bin/env python3
"""Writes expected.json and bugs.json of every program of this folder: python3 make.py [NAME ...]

NAME/setup.py, forward.py and backward.py are the cells as somebody pasted them; NAME/case.json says by hand what the
checker has to find out for itself: an expression for the cost, where each block lives, and statements and expressions
for the gradients that backward gives. Truth is Richardson's extrapolation of central differences (steps 1e-4 and
5e-5); a block of a bug counts as wrong where it is off by more than 1e-6 of its largest entry. Needs NumPy alone.
"""
import contextlib
import io
import json
import os
import sys
import warnings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np

warnings.simplefilter("ignore")
ROOT = os.path.dirname(os.path.abspath(__file__))
CELLS = ("setup", "forward", "backward")
STEPS = ("1e-07", "1e-05")


def run(cells):
    names = {"__name__": "cells"}
    with contextlib.redirect_stdout(io.StringIO()):
        for cell in CELLS:
            exec(compile(cells[cell], cell, "exec"), names)
    return names


def value(expression, names):
    with contextlib.redirect_stdout(io.StringIO()):
        return eval(expression, names)


def put(place, new, names):
    old = value(place, names)
    if isinstance(old, np.ndarray) and old.ndim and old.dtype == float:
        old[...] = new
    else:
        names["_new"] = new if np.ndim(new) else float(new)
        exec(place + " = _new", names)


def slopes(case, names, place, step):
    start = np.array(value(place, names), dtype=float)
    slope = np.zeros(start.shape)
    for index in np.ndindex(start.shape):
        costs = []
        for sign in (1, -1):
            moved = start.copy()
            moved[index] += sign * step
            put(place, moved, names)
            costs.append(float(np.squeeze(value(case["cost"], names))))
        slope[index] = (costs[0] - costs[1]) / (2 * step)
    put(place, start, names)
    return slope


def difference(grads, approx):
    g, n = (np.concatenate([np.ravel(part[block]) for block in part]) for part in (grads, approx))
    return float(np.linalg.norm(g - n) / (np.linalg.norm(g) + np.linalg.norm(n)))


def measured(case, cells):
    names = run(cells)
    result = {"cost": float(np.squeeze(value(case["cost"], names)))}
    exec(case.get("before", ""), names)
    grads = {b: np.array(value(case["grads"][b], names), dtype=float) for b in case["blocks"]}
    fresh = run(cells)
    blocks = case["blocks"]
    result["approx"] = {s: {b: slopes(case, fresh, p, float(s)) for b, p in blocks.items()} for s in STEPS}
    truth = {b: (4 * slopes(case, fresh, p, 5e-5) - slopes(case, fresh, p, 1e-4)) / 3 for b, p in blocks.items()}
    wrong = [b for b in blocks if np.max(np.abs(grads[b] - truth[b])) > 1e-6 * max(np.max(np.abs(truth[b])), 1e-3)]
    return dict(result, grads=grads, wrong=wrong)


def noise(result):
    """How far rounding moves the cost, as the worst of its slopes at 1e-7 tells."""
    step = STEPS[0]
    return float(step) * max(float(np.max(np.abs(result["approx"][step][b] - g))) for b, g in result["grads"].items())


def edited(cells, bug):
    lines = cells[bug["cell"]].split("\n")
    assert lines[bug["line"] - 1] == bug["before"], bug
    lines[bug["line"] - 1] = bug["after"]
    return dict(cells, **{bug["cell"]: "\n".join(lines)})


def write(folder, name, content):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        json.dump(content, file, indent=1)
        file.write("\n")


def flat(arrays):
    return {block: np.ravel(array).tolist() for block, array in arrays.items()}


def make(folder):
    with open(os.path.join(folder, "case.json"), encoding="utf-8") as file:
        case = json.load(file)
    cells = {cell: open(os.path.join(folder, cell + ".py"), encoding="utf-8").read() for cell in CELLS}
    right = measured(case, cells)
    assert not right["wrong"], (folder, right["wrong"])
    expected = {
        "cost": right["cost"],
        "noise": {"sigma_cost": noise(right)},
        "count": {"total": sum(g.size for g in right["grads"].values())},
        "grad": flat(right["grads"]),
        "gradapprox": {s: flat(right["approx"][s]) for s in STEPS},
        "difference": {s: difference(right["grads"], right["approx"][s]) for s in STEPS},
    }
    bugs = []
    for bug in case["bugs"]:
        found = measured(case, edited(cells, bug))
        assert found["wrong"], (folder, bug)
        gaps = {"difference_eps" + s.replace("-0", "-"): difference(found["grads"], found["approx"][s]) for s in STEPS}
        bugs.append(dict(bug, blocks_wrong=found["wrong"], **gaps))
    write(folder, "expected.json", expected)
    write(folder, "bugs.json", bugs)
    print("%-28s %3d parameters, difference %.1e, %d bugs" % (
        os.path.basename(folder), expected["count"]["total"], expected["difference"]["1e-05"], len(bugs)))


if __name__ == "__main__":
    for each in sys.argv[1:] or sorted(n for n in os.listdir(ROOT) if os.path.isdir(os.path.join(ROOT, n))):
        make(os.path.join(ROOT, each))
