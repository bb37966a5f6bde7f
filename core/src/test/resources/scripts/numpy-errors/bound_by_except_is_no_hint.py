# The name of an except clause is gone when its block is left by another exception.
def report(thing):
    try:
        thing.missing
    except AttributeError as ex:
        try:
            raise ValueError("inner") from ex
        except ValueError as inner:
            print(inner, "|", repr(inner.__cause__))
report(1)
try:
    try:
        [].pop()
    except IndexError as e:
        print("first", e)
        {}["k"]
except KeyError as other:
    print("second", other)
try:
    print(e)
except NameError as gone:
    print(gone)
try:
    None.shape
except AttributeError as e:
    print(exx)
