# Pins a syntax error
x = f"{a\n}"
