# A diagonal sees what is written to the matrix later, and cannot be written to.
import numpy as np
a=np.arange(12.).reshape(3,4); d=np.diag(a); a[0,0]=9; print(d, np.diag(a,1), np.diag(a,-1), np.diag(a,9), np.shares_memory(a,d), np.diagonal(a,1), np.diag(a.T,1), np.diag(a[::2,::2]))
try: d[0]=1
except ValueError as e: print(e)
e=d.copy(); e[0]=5; print(e, a[0,0], np.trace(a), np.diag(np.diag(a[:3,:3])))
d = a.diagonal(); print(d+1, d.sum(), d.flags.writeable, np.diagonal(np.arange(8).reshape(2,2,2)))
