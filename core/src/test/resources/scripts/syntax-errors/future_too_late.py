# Pins a syntax error
x = 1
from __future__ import division
