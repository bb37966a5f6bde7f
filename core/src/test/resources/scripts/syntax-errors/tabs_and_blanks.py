# Pins a syntax error
if True:
	x = 1
        y = 2
