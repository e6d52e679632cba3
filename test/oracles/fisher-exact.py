"""Writes fisher-exact.json: two-sided p-values of Fisher's exact test from scipy. Run with any Python that has scipy."""

import json
import pathlib
import random

import scipy
from scipy.stats import fisher_exact

random.seed(20261121)
tables = [(0, 112, 1, 100), (3, 10, 9, 12), (0, 15000, 1, 100), (0, 15000, 12, 100), (5, 5, 0, 5), (40, 1000, 3, 500), (0, 20640, 2, 1000)]
for _ in range(60):
    first, second = random.randint(1, 400), random.randint(1, 400)
    tables.append((random.randint(0, first), first, random.randint(0, second), second))
cases = []
for a, n, b, m in tables:
    p = fisher_exact([[a, n - a], [b, m - b]]).pvalue
    cases.append({"successes1": a, "trials1": n, "successes2": b, "trials2": m, "p": float(p)})
out = pathlib.Path(__file__).with_suffix(".json")
out.write_text(json.dumps({"scipy": scipy.__version__, "cases": cases}, indent=1) + "\n")
