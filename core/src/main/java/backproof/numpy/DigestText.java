package backproof.numpy;

/** Small modules of Python about tracebacks, queues and digests, written in Python. */
final class DigestText {
  private DigestText() {}

  static final String TEXT =
      """

      #traceback

      def print_exc(limit=None, file=None, chain=True):
          return None

      def format_exception_only(exc, value=None):
          e = value or exc
          return [f"{type(e).__name__}: {e}\\n" if str(e) else f"{type(e).__name__}\\n"]

      #queue

      class Empty(Exception):
          pass

      class Full(Exception):
          pass

      class Queue:
          def __init__(self, maxsize=0):
              self.maxsize, self.queue = maxsize, []
          def put(self, item, block=True, timeout=None):
              if 0 < self.maxsize <= len(self.queue):
                  raise Full
              self._put(item)
          def get(self, block=True, timeout=None):
              if not self.queue:
                  raise Empty
              return self._get()
          put_nowait = put
          get_nowait = get
          def qsize(self):
              return len(self.queue)
          def empty(self):
              return not self.queue
          def full(self):
              return 0 < self.maxsize <= len(self.queue)
          def task_done(self):
              return None
          def join(self):
              return None
          def _put(self, item):
              self.queue.append(item)
          def _get(self):
              return self.queue.pop(0)

      class LifoQueue(Queue):
          def _get(self):
              return self.queue.pop()

      class PriorityQueue(Queue):
          def _put(self, item):
              at = len(self.queue)
              while at > 0 and item < self.queue[at - 1]:
                  at -= 1
              self.queue.insert(at, item)

      #base64

      _LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

      def b64encode(s, altchars=None):
          data, out = list(s), ""
          for i in range(0, len(data), 3):
              part = data[i:i + 3]
              n = int.from_bytes(bytes(part + [0] * (3 - len(part))), "big")
              text = "".join([_LETTERS[n >> shift & 63] for shift in (18, 12, 6, 0)])
              out += text[:len(part) + 1] + "=" * (3 - len(part))
          return out.encode()

      def b64decode(s, altchars=None, validate=False):
          text = s.decode() if isinstance(s, bytes) else s
          out = []
          for i in range(0, len(text), 4):
              part = text[i:i + 4].rstrip("=")
              n = 0
              for c in part.ljust(4, "A"):
                  n = n << 6 | _LETTERS.index(c)
              out += list(n.to_bytes(3, "big"))[:len(part) - 1]
          return bytes(out)

      #hashlib

      _module, __name__ = __name__, "_hashlib"

      class HASH:
          def __init__(self, name, data):
              self.name, self._data = name, data
              self.digest_size = {"md5": 16, "sha1": 20, "sha256": 32}[name]
          def update(self, data):
              self._data = self._data + data
          def digest(self):
              return {"md5": _md5, "sha1": _sha1, "sha256": _sha256}[self.name](list(self._data))
          def hexdigest(self):
              return self.digest().hex()

      __name__ = _module
      _32 = 0xffffffff

      def _padded(data, order):
          size = 8 * len(data)
          data = data + [128] + [0] * ((55 - len(data)) % 64) + list(size.to_bytes(8, order))
          return [[int.from_bytes(bytes(data[i + j:i + j + 4]), order) for j in range(0, 64, 4)] for i in range(0, len(data), 64)]

      def _left(x, n):
          return (x << n | x >> 32 - n) & _32

      def _md5(data):
          import math
          state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
          turns = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4
          known = [int(abs(math.sin(i + 1)) * 2 ** 32) & _32 for i in range(64)]
          for w in _padded(data, "little"):
              a, b, c, d = state
              for i in range(64):
                  if i < 16:
                      f, g = b & c | ~b & d, i
                  elif i < 32:
                      f, g = d & b | ~d & c, (5 * i + 1) % 16
                  elif i < 48:
                      f, g = b ^ c ^ d, (3 * i + 5) % 16
                  else:
                      f, g = c ^ (b | ~d & _32), 7 * i % 16
                  a, d, c, b = d, c, b, b + _left((f + a + known[i] + w[g]) & _32, turns[i]) & _32
              state = [x + y & _32 for x, y in zip(state, (a, b, c, d))]
          return bytes([byte for x in state for byte in x.to_bytes(4, "little")])

      def _sha1(data):
          state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
          for w in _padded(data, "big"):
              for i in range(16, 80):
                  w.append(_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
              a, b, c, d, e = state
              for i in range(80):
                  f, k = ((b & c | ~b & d, 0x5a827999), (b ^ c ^ d, 0x6ed9eba1), (b & c | b & d | c & d, 0x8f1bbcdc),
                          (b ^ c ^ d, 0xca62c1d6))[i // 20]
                  a, b, c, d, e = _left(a, 5) + f + e + k + w[i] & _32, a, _left(b, 30), c, d
              state = [x + y & _32 for x, y in zip(state, (a, b, c, d, e))]
          return bytes([byte for x in state for byte in x.to_bytes(4, "big")])

      def _root_bits(n, power):
          low, high = 0, n << 33
          while high - low > 1:
              middle = (low + high) // 2
              low, high = (middle, high) if middle ** power <= n << 32 * power else (low, middle)
          return low & _32

      def _sha256(data):
          primes, n = [], 2
          while len(primes) < 64:
              if all([n % p for p in primes]):
                  primes.append(n)
              n += 1
          state, known = [_root_bits(p, 2) for p in primes[:8]], [_root_bits(p, 3) for p in primes]
          def right(x, n):
              return (x >> n | x << 32 - n) & _32
          for w in _padded(data, "big"):
              for i in range(16, 64):
                  s0 = right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ w[i - 15] >> 3
                  s1 = right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ w[i - 2] >> 10
                  w.append(w[i - 16] + s0 + w[i - 7] + s1 & _32)
              a, b, c, d, e, f, g, h = state
              for i in range(64):
                  t1 = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + (e & f ^ ~e & g) + known[i] + w[i]
                  t2 = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + (a & b ^ a & c ^ b & c)
                  a, b, c, d, e, f, g, h = t1 + t2 & _32, a, b, c, d + t1 & _32, e, f, g
              state = [x + y & _32 for x, y in zip(state, (a, b, c, d, e, f, g, h))]
          return bytes([byte for x in state for byte in x.to_bytes(4, "big")])

      def md5(string=bytes(), **others):
          return HASH("md5", string)

      def sha1(string=bytes(), **others):
          return HASH("sha1", string)

      def sha256(string=bytes(), **others):
          return HASH("sha256", string)

      def new(name, data=bytes(), **others):
          return HASH(name, data)
      """;
}
