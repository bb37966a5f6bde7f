# Pins a syntax error
def f(**k, a):
    pass
