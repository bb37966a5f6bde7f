# Members of classes that say what reading, writing and deleting them means.
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, objtype=None):
        return self if obj is None else getattr(obj, self.name, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, value)

class Item:
    price = Positive()

    def __init__(self, price):
        self.price = price

item = Item(5)
print(item.price, item.__dict__, type(Item.price).__name__)
try:
    item.price = -1
except ValueError as e:
    print(e)

class Watched:
    def __setattr__(self, name, value):
        print("set", name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("delete", name)
        object.__delattr__(self, name)

w = Watched()
w.x = 1
del w.x
print(hasattr(w, "x"))

class Base:
    known = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.known.append(cls.__name__)

class A(Base):
    pass

class Whole(int):
    pass

print(Base.known, int(Whole(3)) + 1, float(Whole(2)))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print("seen")
        raise
except ZeroDivisionError as e:
    error = e
def again():
    raise error
again()
