# Pins a syntax error
x = f"{a b}"
