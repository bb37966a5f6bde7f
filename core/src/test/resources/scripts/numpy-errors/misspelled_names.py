# Pins AttributeError hints for misspelled NumPy functions, array attributes and methods.
import numpy as np
a = np.array([[1.0, 2.0]])
for f in (lambda: np.arrray([1]), lambda: np.zeroes(3), lambda: np.randm.rand(), lambda: np.random.rnad(2), lambda: np.linalg.nrm(a), lambda: a.shap, lambda: a.reshap(2), lambda: a.tranpose(), lambda: a.summ(), lambda: a.Shape, lambda: a.lenght, lambda: np.sigmoid(a), lambda: np.softmax(a), lambda: np.relu(a), lambda: np.maxium(a, 0), lambda: np.squre(a), lambda: np.linspac(0, 1), lambda: a.T.foo, lambda: a[0].append(1), lambda: np.float64(1).astyp(int), lambda: np.float64(1).shapes, lambda: np.Zeros(2), lambda: a.tolists(), lambda: np.pie, lambda: a.dtpe, lambda: np.argmx(a), lambda: np.log3(a), lambda: a.item_, lambda: np.sums(a), lambda: a.means()):
    try:
        print(f())
    except AttributeError as e:
        print("AttributeError:", e)
def predict(w):
    return np.dott(w, w)
predict(a)
