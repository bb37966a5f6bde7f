# Pins a syntax error
x = 0b12
