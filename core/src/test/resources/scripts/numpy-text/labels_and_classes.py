# Pins arrays of text: printing, comparing, picking, sorting, unique, joining, conversion and assignment that cuts.
import numpy as np
labels = np.array(["cat", "dog", "cat", "bird"])
print(labels, repr(labels), labels.dtype, labels.shape, labels.itemsize, labels.dtype.kind)
print(labels == "cat", (labels != "dog").sum(), "dog" in labels, labels[labels > "c"], labels[0], repr(labels[0]), type(labels[0]))
print(np.unique(labels, return_counts=True), np.sort(labels), np.argsort(labels), np.where(labels == "cat")[0], np.where(labels == "cat", 1, 0))
classes = np.array(["no", "yes"])
print(classes[np.array([1, 0, 1])], [str(c) for c in classes], {c: i for i, c in enumerate(classes.tolist())}, classes[0].upper() + "!", f"{classes[1]:>5}")
print(np.concatenate([classes, ["maybe"]]), classes.reshape(2, 1), np.array([["a", "bb"], ["ccc", "d"]]).T, np.where(np.array([1, 0]) > 0, "on", "off"))
print(np.array([1, "a", 2.5]), np.array([1.5, 2]).astype(str), np.array(["3", "4.5"]).astype(float) * 2, np.array([1, 2], dtype=str), repr(np.array([1, 2]).astype(str)))
names = np.array(["ab", "cde"]); names[0] = "longer"; print(names, names + "!", np.array("abc"), len(names), list(names))
np.random.seed(0)
print(np.random.choice(["a", "b", "c"], 5), np.random.permutation(labels), np.isin(labels, ["cat"]), np.repeat(classes, 2))
for bad in (lambda: labels + 1, lambda: labels * 2, lambda: labels.sum(), lambda: np.exp(labels), lambda: labels.astype(int), lambda: labels - labels):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(np.array(["1", "x"]).astype(float))
