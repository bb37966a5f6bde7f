# Pins the NameError of an annotation, with the name that may be meant.
def dot(a: List, b) -> float:
    return a
