# Opening a file that is not there, numbers of an OSError, objects without __dict__.
try: open('missing.csv')
except FileNotFoundError as e: print(e, repr(e), e.errno, e.filename, e.strerror)
try: open('x.txt')
except OSError as e: print(type(e).__name__)
print(OSError(2, 'gone'), repr(OSError(2, 'gone')), repr(OSError('x')), OSError(13, 'no').errno)
class Cell:
    __slots__ = ('v',)
    def __init__(self): self.v = 1
try: print(Cell().__dict__)
except AttributeError as e: print(e)
try: vars(Cell())
except TypeError as e: print(e)
with open('nope.txt') as f:
    print(f.read())
