# Pins a syntax error
*a, *b = 1, 2
