# Pins functions that pass over nan, zeros of polynomials, numbers of a slice, and texts as elements.
import numpy as np
a = np.array([[1.0, np.nan, 3.0], [4.0, 5.0, np.nan]])
print(np.nanmax(a), np.nanmin(a, axis=1), np.nanmean(a, axis=0), np.nanmedian(a), np.nanmedian(a, axis=1), np.nanpercentile(a, 50), np.nanquantile(a, 0.25, axis=0), np.nanvar(a, axis=1), np.nanstd(a), np.nansum(a, axis=0, keepdims=True))
print(np.roots([1, -3, 2]), np.roots([2, 0, -8]), np.roots([1, -6, 11, -6]).round(6), np.roots([1, 0, 0]), slice(1, 5, 2).indices(4), slice(None, None, -1).indices(3))
s = np.array(["b", "a"]); print([s[0]], np.str_("x") + "y", [np.str_("z")], s[1] == "a", repr(s[0]), f"{s[0]}", {"k": s[1]})
np.roots([[1, 2]])
