class A: value = 1
print(A.valu)
