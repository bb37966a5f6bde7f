# Pins np.errstate, np.seterr and np.geterr as far as nothing is raised, and np.printoptions as a context.
import numpy as np
np.seterr(all="ignore")
with np.errstate(divide="ignore", invalid="ignore"):
    z = np.array([0.0, 1.0])
    print(np.log(z), 1 / z, z / z, np.geterr()["over"])
old = np.seterr(over="warn", divide="ignore")
print(old == {"divide": "ignore", "over": "ignore", "under": "ignore", "invalid": "ignore"}, np.geterr()["over"])
with np.errstate(all="warn"), np.printoptions(precision=2, suppress=True):
    print(np.array([1 / 3, 1e-9]), np.geterr()["under"])
print(np.array([1 / 3, 1e-9]), np.geterr()["under"], np.get_printoptions()["precision"])
try:
    with np.printoptions(precision=1):
        raise ValueError(str(np.array([0.25])))
except ValueError as e:
    print(e, np.array([0.25]))
