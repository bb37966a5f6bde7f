class A:
    def run(self, n):
        return (self
                .step(n)
                .step(n))
    def step(self, n):
        if n > 1:
            raise ValueError(
                "too big: %d"
                % n
            )
        return self
print(A().run(1) is not None)
A().run(2)
