# Bytes: literals, methods, and what goes from and to text.
b = b"abc" b"\x00\xff'"
print(b, b[0], b[1:], list(b[:3]), len(b), b"a" + b"b", b"ab" * 2, b"bc" in b, 97 in b)
print("é☃".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), b"caf\xc3\xa9".decode())
print(bytes(3), bytes([1, 2, 255]), bytes("a", "utf-8"), bytearray(b"ab"), bytes.fromhex("ff 00"), b"\x01\xff".hex())
print((1000).to_bytes(2, "little"), int.from_bytes(b"\x01\x00", "big"), 0.1.hex(), float.fromhex("0x1.8p1"))
for f in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"a" + "b", lambda: bytes("a"), lambda: bytes([256]), lambda: b"a"[5]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r = bytearray(b"abc")
r[0] = 65
r.append(100)
print(r, r.decode(), b",".join([b"a", b"b"]), b"a b".split(), sorted([b"b", b"a"]), {b"a": 1}[b"a"])
print((1.5).__round__(), (-3).__abs__(), (7.9).__int__(), slice(None, 3).indices(10), (0.5).as_integer_ratio(), (3).numerator)
print("١٢".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "四".isnumeric(), "١".isalnum())
