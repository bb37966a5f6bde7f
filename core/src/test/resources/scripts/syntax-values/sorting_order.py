# Which items a sort compares, and which way round: in errors, and where a class counts.
for items in ([3,"a",1],[1,2,"x"],["b",1],[2,1,"c",0],[1,None,2],[(1,"a"),(1,2)],[3,1,2,5,4,9,8,7],[5,4,3,2,1],[1,1,1]):
    try: print(sorted(items))
    except TypeError as e: print(e)
    try: print(sorted(items, reverse=True))
    except TypeError as e: print(e)
class P:
    log=[]
    def __init__(s,v): s.v=v
    def __lt__(s,o): P.log.append((s.v,o.v)); return s.v<o.v
for seq in ([3,1,2],[1,2,3],[3,2,1],[2,2,1,5,4],list(range(20,0,-3))+[7,7,1]):
    P.log=[]; r=sorted([P(v) for v in seq]); print([x.v for x in r], P.log)
