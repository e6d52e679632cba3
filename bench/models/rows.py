"""The data of both sides as little-endian doubles: python rows.py <data> <task> <file>; rows and columns, x by row, then y.

housing: California housing, 20,640 × 8, prices or whether above their median; synthetic: 100,000 × 20. Columns are standardised.
"""

import gzip
import os
import sys

import numpy as np
from sklearn.datasets import make_classification, make_friedman1
from sklearn.preprocessing import StandardScaler

data, task, file = sys.argv[1:4]
if data == "housing":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/california-housing/california-housing.csv.gz")
    with gzip.open(path, "rt") as source:
        table = np.loadtxt(source, delimiter=",", skiprows=1)
    x, y = table[:, :-1], table[:, -1]
    if task == "classification":
        y = (y > np.median(y)).astype(int)
elif task == "classification":
    x, y = make_classification(100_000, 20, n_informative=10, n_redundant=4, n_clusters_per_class=3, random_state=1)
else:
    x, y = make_friedman1(100_000, 20, noise=1.0, random_state=1)
x = StandardScaler().fit_transform(x)
order = np.random.RandomState(0).permutation(len(y))
x, y = x[order], y[order]
np.concatenate([np.array([len(y), x.shape[1]], dtype=float), x.ravel(), y.astype(float)]).tofile(file)
