# Pins the line of an error in calls that span several lines.
def a(x): return b(x) + 1
def b(x):
    y = c(
        x,
        "extra",
    )
    return y
def c(x, y):
    z = [x][
        1
    ]
    return z
try:
    a(1)
except IndexError as e:
    print("caught", e)
result = (
    a
    (2)
)
