# Pins a syntax error
try:
    x
except:
    pass
except ValueError:
    pass
