# Pins a syntax error
if x.y = 2:
    pass
