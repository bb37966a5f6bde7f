s = "abc"
t = (s.upper()
      .lower()
      .foo())
