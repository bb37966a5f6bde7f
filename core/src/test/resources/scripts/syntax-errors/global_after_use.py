# Pins a syntax error
def f():
    print(x)
    global x
