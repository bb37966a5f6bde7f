# What may have been meant is looked for among what is defined when the program ends.
weights = 3
try:
    weight = weights / 0
except ZeroDivisionError as er:
    print(er)
def cost(theta, m):
    return theta * weigts
print(cost(1, 2))
