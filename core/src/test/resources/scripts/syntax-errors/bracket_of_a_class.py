# Pins a syntax error
class A(B:
    pass
