# Prints 180,011 lines of which decimal.txt is a sample: python3 decimal.py (CPython 3.11, NumPy 2.4). Each line: bits, repr, a precision p,
# %.pf (or -), %.pe, %.pg, and the shortest text of the float32 (or -).
import random,struct,numpy as np
random.seed(3)
def b(x): return struct.unpack('>q',struct.pack('>d',x))[0]&0xffffffffffffffff
xs=[0.0,-0.0,1.0,100.0,1e16,1e15,123456789012345680.0,5e-324,2.2250738585072014e-308,1.7976931348623157e308,0.1,0.3,1e23,9007199254740993.0,2.0**60,2.0**-30,1e-5,1e-4,0.5,2.5,1.5,1e22,1e21]
for i in range(30000):
    xs.append(struct.unpack('>d',struct.pack('>Q',random.getrandbits(64)))[0])
    xs.append(random.gauss(0,1)); xs.append(round(random.uniform(-1000,1000),random.randint(0,8))); xs.append(random.uniform(0,1)*10**random.randint(-12,20))
    xs.append(float(random.randint(-10**random.randint(1,18),10**18))); xs.append(2.0**random.randint(-1074,1023))
for x in xs:
    if x!=x or abs(x)==float('inf'): continue
    p=random.randint(0,12)
    f='%.*f'%(p,x) if abs(x)<1e25 else '-'
    with np.errstate(all='ignore'): g=np.float32(x)
    fs = '-' if np.isinf(g) else np.format_float_scientific(g,unique=True,trim='-').replace('+','')
    print('%016x'%b(x),repr(x),p,f,'%.*e'%(p,x),'%.*g'%(p,x),fs)
