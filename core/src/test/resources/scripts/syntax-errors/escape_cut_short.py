# Pins a syntax error
x = "\x4"
