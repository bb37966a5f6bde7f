class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"cannot withdraw {amount:.2f}: only {balance:.2f} available")
        self.balance, self.amount = balance, amount
class Account:
    interest = 0.02
    _count = 0
    def __init__(self, owner, balance=0.0):
        self.owner, self.__balance = owner, balance
        self.history = []
        Account._count += 1
    @property
    def balance(self):
        return self.__balance
    @balance.setter
    def balance(self, value):
        if value < 0: raise ValueError("negative balance")
        self.__balance = value
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"deposit must be positive, got {amount!r}")
        self.balance += amount
        self.history.append(("deposit", amount))
        return self
    def withdraw(self, amount):
        if amount > self.balance: raise InsufficientFunds(self.balance, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return self
    @classmethod
    def count(cls): return cls._count
    @staticmethod
    def valid(name): return name.isalpha() and name[0].isupper()
    def __str__(self): return f"{type(self).__name__}({self.owner}: {self.balance:,.2f})"
    def __repr__(self): return "Account(%r, %r)" % (self.owner, self.balance)
    def __eq__(self, other): return isinstance(other, Account) and self.owner == other.owner
    def __lt__(self, other): return self.balance < other.balance
    def __len__(self): return len(self.history)
    def __bool__(self): return self.balance > 0
    def __contains__(self, kind): return any(k == kind for k, _ in self.history)
    def __iter__(self): return iter(self.history)
    def __getitem__(self, i): return self.history[i]
class Savings(Account):
    interest = 0.05
    def add_interest(self):
        return self.deposit(self.balance * self.interest)
    def __str__(self): return "*" + super().__str__()
a, b = Account("Ann", 100), Savings("Bob", 1234567.891)
a.deposit(50).withdraw(30)
print(a, b, [a, b], sep=" | ")
print(b.add_interest(), f"{b.balance:_.1f} {b.balance:>15,.0f}|{b.balance:<12.3e}|{a.balance:^+10}|")
for f in (lambda: a.withdraw(1000), lambda: a.deposit(-5), lambda: a.deposit("x"), lambda: setattr(a, "balance", -1), lambda: a[10], lambda: a.nothing, lambda: Account(), lambda: a.__balance):
    try:
        print(f())
    except InsufficientFunds as e:
        print("InsufficientFunds:", e, e.balance, e.args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
    except Exception as e:
        print("other", type(e).__name__, e)
    finally:
        print(".", end=" ")
print()
print(Account.count(), Account.valid("Ann"), Savings.valid("bob1"), "deposit" in a, "fee" in a, list(a), a[-1], len(a), bool(Account("Zed")))
print(sorted([a, b, Account("Cy", 5)]), min(a, b), a == Account("Ann"), a != b, hasattr(a, "_Account__balance"), getattr(a, "zip", "none"))
print(vars(Account("D", 1)), isinstance(b, Account), issubclass(Savings, Account), Savings.__mro__[1].__name__, Savings.__bases__)
print({**vars(b)}.keys(), a.__class__, Account.__doc__, Savings.interest)
def tick():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
g = tick(); print(next(g)); g.close()
try:
    try:
        raise KeyError("inner")
    except KeyError as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), e.__cause__.args)
with_else = []
for i in range(3):
    try:
        1 / (i - 1)
    except ZeroDivisionError:
        with_else.append("zero")
    else:
        with_else.append("fine")
print(with_else)
hash(a)
