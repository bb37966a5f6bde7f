# Pins splitting from the right at white space, tables that delete, ASCII tests, splitting and joining in a row.
print("a  b c ".rsplit(None, 1), " a b c ".rsplit(maxsplit=2), "a b".rsplit(None, 0), "hello".translate(str.maketrans("l", "L", "e")), "abc".isascii(), "é".isascii())
print("x=%s y=%5.2f" % ("a", 2.5), float(f"{2 / 3:.3f}"), int("%d" % 3.9), float("{:.2e}".format(12345.678)), float(str(1 / 3)) == 1 / 3)
from enum import Enum, Flag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
class Rights(Flag):
    READ = auto()
    WRITE = auto()
print(Color.CRIMSON, list(Color), type(Color.RED), Color.GREEN.value, len(Color), Rights.READ | Rights.WRITE, Rights.READ in (Rights.READ | Rights.WRITE), Rights(3) & Rights.WRITE, bool(Rights(0)))
try: Color.RED.value = 3
except AttributeError as e: print(e)
from dataclasses import dataclass
@dataclass(frozen=True)
class Point:
    x: int = 0
Point(3).x = 4
