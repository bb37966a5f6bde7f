# Pins the rarer functions of math, with exact values, and their errors.
import math
print(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.gamma(0.5), math.lgamma(10), math.frexp(8), math.ldexp(0.5, 3), math.modf(-2.5))
print(math.nextafter(1, 2), math.ulp(1.0), math.remainder(7, 4), math.cbrt(27) - 3 < 1e-12, math.exp2(3), round(math.asinh(1), 12), round(math.acosh(2), 12), round(math.atanh(0.5), 12))
for bad in (lambda: math.gamma(-1), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.gamma(200), lambda: math.erf("a")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
