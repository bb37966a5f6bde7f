# Pins complex numbers: literals, arithmetic, printing, errors, the module cmath, roots of negative numbers.
import cmath
z = 3 + 4j
print(z, abs(z), z.real, z.conjugate(), z * 1j, z / (1 - 2j), z ** 2, 2 / z, -z, 1j ** 2, 0j, complex("1-2j"), complex(1, -0.0))
print([z], f"{z:.2f}", "%s" % z, z == 3 + 4j, 3 + 0j == 3, type(z), isinstance(z, complex), sum([1j, 2]), sorted([z, 1j], key=abs))
print((-8) ** (1 / 3), (-1) ** 0.5, cmath.sqrt(-4), cmath.exp(1j * cmath.pi), cmath.phase(1j), cmath.polar(1 + 1j))
for f in (lambda: z < 1, lambda: int(z), lambda: float(z), lambda: z / 0, lambda: z % 2, lambda: complex("a"), lambda: round(z)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(divmod(7, -2), z.imaginary)
