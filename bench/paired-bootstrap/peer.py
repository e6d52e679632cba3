"""The same with numpy and scikit-learn, one replicate at a time: python peer.py <metric>."""

import sys
import time

import numpy as np
from sklearn.metrics import roc_auc_score

rows, replicates = 10_000, 2000
rng = np.random.default_rng(1)
truth = rng.integers(0, 2, rows)
left, right = (1 / (1 + np.exp(-(1.5 * (2 * truth - 1) + rng.normal(size=rows)))) for _ in range(2))


def score(own, taken):
    if sys.argv[1] == "accuracy":
        return float(((own[taken] > 0.5) == truth[taken]).mean())
    return roc_auc_score(truth[taken], own[taken])


started = time.perf_counter()
differences = []
for _ in range(replicates):
    taken = rng.integers(0, rows, rows)
    differences.append(score(right, taken) - score(left, taken))
np.percentile(differences, [2.5, 97.5])
print(f"{(time.perf_counter() - started) * 1000:.1f}")
