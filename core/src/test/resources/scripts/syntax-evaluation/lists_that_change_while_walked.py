grows = [1, 2, 3]
for item in grows:
    if len(grows) < 6:
        grows.append(item * 10)
print(grows)

shrinks = [1, 2, 3, 4, 5]
for item in shrinks:
    shrinks.remove(item)
else:
    print("all", shrinks)

for item in [3, 1, 2]:
    if item == 1:
        break
    print("before", item)
else:
    print("never")


def walk(rows):
    for row in rows:
        for item in row:
            yield item
            if item < 0:
                return


print(list(walk([[1, 2], [3, -1, 4], [5]])))


def first_even(items):
    for item in items:
        if item % 2 == 0:
            return item


print(first_even([3, 5, 8, 9]), first_even([1]))
print(max([2, float("nan"), 3]), max([float("nan"), 1]), 2**70 > 2**69, -(2**64) < 5, 3 != 3.0)
nan = float("nan")
print(nan < 1, nan > 1, nan == nan, nan != nan, nan <= nan, nan >= 0.0, 1 < nan)
