# Pins a syntax error
print('It's ok')
