# Arrays of complex numbers, their functions, and eigenvalues that are complex.
import numpy as np

z = np.array([1 + 2j, 3 - 1j])
print(z, repr(z), z.dtype, z.real, z.imag, z.conj(), np.abs(z), np.angle(z), z * 2, z * z, z / 2, z ** 2, -z)
print(repr(z.sum()), repr(z[0]), np.vdot(z, z), np.dot(z, z), np.allclose(z, z), np.concatenate([z, [1]]), z == z)
print(np.zeros(2, dtype=complex), np.exp(1j * np.pi), np.sqrt(np.array([-1 + 0j])), 1j * np.arange(3), np.conj(1 + 2j))
print(np.array([[1 + 1j, 2], [3, 4j]]), np.array([1.5, 2]).astype(complex), np.iscomplex(z), np.isrealobj(z), np.real(1 + 2j))
print(np.linalg.eigvals(np.array([[0, -1], [1, 0]])), np.roots([1, 2, 5]), np.linalg.eig([[0.8, 0.3], [-0.5, 0.9]]))
print(np.fft.fft([1, 2, 3, 4]), np.fft.ifft([1, 2, 3, 4]), np.fft.rfft([1, 2, 3, 4]), np.fft.fftfreq(4))
