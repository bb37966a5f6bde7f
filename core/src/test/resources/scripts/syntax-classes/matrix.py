# Pins a matrix class in pure Python.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @classmethod
    def eye(cls, n): return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape} not aligned")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __mul__(self, k): return Matrix([[v * k for v in r] for r in self.rows])
    def __rmul__(self, k): return self * k
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __sub__(self, o): return self + -1 * o
    def __eq__(self, o): return self.rows == o.rows
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __str__(self): return "\n".join(" ".join(f"{v:4}" for v in r) for r in self.rows)
m = Matrix([[1, 2], [3, 4]])
print(m @ Matrix.eye(2) == m, (m @ m).rows, m.T.rows, (2 * m - m).rows, m[1, 0], m.shape)
m[0, 1] += 10; print(m)
m @ Matrix([[1, 2, 3]])
