# Decimal numbers: exact sums, rounding, formats, refusals.
from decimal import Decimal, getcontext, ROUND_HALF_UP, localcontext
print(Decimal('0.1') + Decimal('0.2'), Decimal(0.1), repr(Decimal('1.10') * 3))
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal('1e10') * Decimal('1e5'), Decimal('0.000001234'), Decimal('1E-10'))
getcontext().prec = 28
print(Decimal('2.675').quantize(Decimal('0.01'), rounding=ROUND_HALF_UP), Decimal('10') // 3, Decimal('-7') % 3, Decimal(2) ** 10, Decimal(2) ** -1)
print(f"{Decimal('3.14159'):.2f}|{Decimal('1234567.891'):,.2f}|{Decimal('5'):>8}|{Decimal('0.5'):.1%}", Decimal('1.5') == 1.5, Decimal('1') < 2, sum([Decimal('0.1')] * 3), max(Decimal(3), Decimal(2)))
print(Decimal(1) / 3, 1 + Decimal('0.5'), round(Decimal('2.5')), round(Decimal('2.345'), 2), int(Decimal('3.9')), float(Decimal('0.25')), hash(Decimal(3)) == hash(3), -Decimal('1.0'), abs(Decimal('-2')))
for bad in (lambda: Decimal('abc'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) + 1.5):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(Decimal('1.200').normalize(), Decimal('100').normalize(), Decimal('3.7').to_integral_value(), Decimal('1.23').as_tuple(), Decimal(3).as_integer_ratio(), Decimal('Infinity'), Decimal('NaN'))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3)
print(Decimal(1) / 3, Decimal('0'), Decimal('0.00'), Decimal('1E+3'), Decimal(100).sqrt())
