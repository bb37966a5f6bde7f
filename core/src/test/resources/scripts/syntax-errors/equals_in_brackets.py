# Pins a syntax error
if (x = 1):
    pass
