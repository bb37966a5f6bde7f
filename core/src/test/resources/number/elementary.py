# Writes elementary.txt: python3 elementary.py 120 > elementary.txt (needs mpmath). Each line: function, arguments and nearest double as bits,
# and how far the true value lies from that double, in ulps.
import mpmath, random, struct, sys
mpmath.mp.prec=400
random.seed(7)
F={'exp':mpmath.exp,'expm1':mpmath.expm1,'log':mpmath.log,'log1p':mpmath.log1p,'log2':lambda x:mpmath.log(x)/mpmath.log(2),'log10':mpmath.log10,'tanh':mpmath.tanh,'sinh':mpmath.sinh,'cosh':mpmath.cosh,'sin':mpmath.sin,'cos':mpmath.cos,'tan':mpmath.tan,
'asin':mpmath.asin,'acos':mpmath.acos,'atan':mpmath.atan,'asinh':mpmath.asinh,'acosh':mpmath.acosh,'atanh':mpmath.atanh,'cbrt':mpmath.cbrt}
def rnd(lo,hi): return random.uniform(lo,hi)
def logu(a,b): return 10**random.uniform(a,b)
R={'exp':[lambda:rnd(-745,709.7),lambda:rnd(-1,1),lambda:random.choice([-1,1])*logu(-20,0),lambda:rnd(-20,20)],
'expm1':[lambda:rnd(-40,709),lambda:rnd(-1,1),lambda:random.choice([-1,1])*logu(-20,0)],
'log':[lambda:logu(-320,308),lambda:rnd(.5,2),lambda:1+random.choice([-1,1])*logu(-16,-1),lambda:rnd(0,10)],
'log1p':[lambda:logu(-20,300),lambda:rnd(-.9999,1),lambda:random.choice([-1,1])*logu(-20,-1),lambda:-1+logu(-16,-1)],
'log2':[lambda:logu(-320,308),lambda:rnd(.5,2),lambda:1+random.choice([-1,1])*logu(-16,-1)],
'tanh':[lambda:rnd(-23,23),lambda:rnd(-1,1),lambda:random.choice([-1,1])*logu(-20,0)],
'sinh':[lambda:rnd(-710.4,710.4),lambda:rnd(-1,1),lambda:random.choice([-1,1])*logu(-20,0),lambda:rnd(-45,45)],
'cosh':[lambda:rnd(-710.4,710.4),lambda:rnd(-1,1),lambda:rnd(-45,45)],
'sin':[lambda:rnd(-10,10),lambda:rnd(-1e5,1e5),lambda:logu(5,300),lambda:logu(-20,0),lambda:random.randint(1,60000)*3.141592653589793/2]}
R['asin']=R['acos']=R['atanh']=[lambda:rnd(-1,1),lambda:random.choice([-1,1])*logu(-20,0),lambda:1-logu(-15,-1)]
R['atan']=R['asinh']=[lambda:rnd(-5,5),lambda:random.choice([-1,1])*logu(-20,300),lambda:rnd(-1,1)]
R['acosh']=[lambda:1+logu(-15,0),lambda:rnd(1,10),lambda:logu(0,300)]
R['cbrt']=[lambda:logu(-320,300),lambda:rnd(0,10)]
R['log10']=R['log2'];R['cos']=R['sin'];R['tan']=R['sin']
n=int(sys.argv[1])
def bits(x): return struct.unpack('>q',struct.pack('>d',x))[0]&0xffffffffffffffff
def out(name,args,y):
    yf=float(y)
    # nearest double and residual in ulps
    if yf in(float('inf'),float('-inf')) : return
    import math
    u=math.ulp(yf)
    res=float((y-mpmath.mpf(yf))/mpmath.mpf(u))
    print(name,*['%016x'%bits(a) for a in args],'%016x'%bits(yf),'%.4f'%res)
for name,f in F.items():
    for i in range(n):
        x=R[name][i%len(R[name])]()
        try: out(name,[x],f(mpmath.mpf(x)))
        except Exception as e: pass
for i in range(n):
    k=i%4
    if k==0: x,y=logu(-5,5),rnd(-50,50)
    elif k==1: x,y=rnd(.5,2),rnd(-500,500)
    elif k==2: x,y=rnd(0,100),random.choice([2.0,3.0,-1.0,.5,-2.0,4.0,1/3])
    else: x,y=logu(-300,300),rnd(-1,1)
    v=mpmath.power(mpmath.mpf(x),mpmath.mpf(y))
    if mpmath.mpf('1e-320')<v<mpmath.mpf('1.7e308'): out('pow',[x,y],v)
for i in range(n):
    x,y=logu(-300,300),0
    y=x*logu(-20,2)
    if i%2: x,y=rnd(-10,10),rnd(-10,10)
    v=mpmath.sqrt(mpmath.mpf(x)**2+mpmath.mpf(y)**2)
    if v<mpmath.mpf('1.7e308'): out('hypot',[x,y],v)
for i in range(n):
    y,x=[random.choice([-1,1])*logu(-3,3) for _ in 'yx']
    if i%2: y,x=rnd(-10,10),rnd(-10,10)
    out('atan2',[y,x],mpmath.atan2(mpmath.mpf(y),mpmath.mpf(x)))
for i in range(n):
    y,x=[random.choice([-1,1])*logu(-320 if i%3==0 else -3,300 if i%3==0 else 3) for _ in 'yx']
    out('fmod',[y,x],mpmath.mpf(__import__('math').fmod(y,x)))
