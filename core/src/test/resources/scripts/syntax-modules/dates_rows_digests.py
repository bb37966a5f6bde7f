# datetime, csv, calendar, base64 and hashlib.
from datetime import date, datetime, timedelta
import base64, calendar, csv, hashlib, io

d = date(2024, 2, 29)
print(d, repr(d), d.strftime("%d/%m/%Y %A %j"), d + timedelta(days=1), (date(2024, 12, 25) - d).days, d.isocalendar())
print(datetime(2024, 1, 1, 10, 30), datetime.strptime("5 Mar 2024", "%d %b %Y"), timedelta(hours=25, minutes=3) * 2)
for f in (lambda: date(2023, 2, 30), lambda: datetime.strptime("x", "%Y"), lambda: date.fromisoformat("2024-1-5")):
    try:
        print(f())
    except ValueError as e:
        print(e)
for row in csv.DictReader(io.StringIO('name,age\nAnn,3\n"B, C",4\n')):
    print(row)
out = io.StringIO()
csv.writer(out).writerow([1, "a,b", 'q"x', None, 2.5])
print(repr(out.getvalue()), calendar.isleap(2024), calendar.monthrange(2024, 2))
print(calendar.month(2024, 2), base64.b64encode(b"hello"), hashlib.md5(b"a").hexdigest(), hashlib.sha256(b"a").hexdigest())
