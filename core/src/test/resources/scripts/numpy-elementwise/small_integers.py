# Pins uint8, int8, int16 and their kin: wrapping, promotion, printing, what a Python number may be, views' base.
import numpy as np
a = np.array([1, 2, 255], dtype=np.uint8)
print(a, repr(a), a + 1, a - 2, -a, ~a, a * 2, (a * 1.5).dtype, a.sum(), a.sum().dtype, a.mean(), a / 2, a // 2, a % 2, a ** 2, a >> 1)
print(np.uint8(200) + np.uint8(100), np.int8(127) + np.int8(1), np.array([300, -1]).astype(np.uint8), np.array([1.9, -1.9]).astype(np.int8))
print((a + np.array([1], dtype=np.int8)).dtype, (a + np.int64(1)).dtype, np.sqrt(np.array([4], dtype=np.uint8)).dtype, np.promote_types(np.uint16, np.int16), np.result_type(np.uint8, np.float32))
img = np.arange(6, dtype=np.uint8).reshape(2, 3) * 50
print(img, 255 - img, img.astype(np.float32) / 255, img > 100, np.clip(img.astype(int) + 50, 0, 255).astype(np.uint8), img.dtype.name, img.dtype.kind, img.nbytes)
print(np.iinfo(np.uint8).max, np.iinfo(np.int16).min, np.issubdtype(np.uint8, np.unsignedinteger), np.dtype("int16"), type(a[0]), repr(a[0]), np.array([True]) ** 2)
x = np.arange(6); y = x.reshape(2, 3)
print(y.base is x, x.base is None, y[0].base is x, x.copy().base is None, y.T.base is x)
for bad in (lambda: a + 300, lambda: np.array([-1], dtype=np.uint8), lambda: np.uint8(256), lambda: np.add(a, 1, out=np.zeros(3, dtype=np.int8)), lambda: np.float128 if False else np.int):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
a += np.array([1, 1, 1])
