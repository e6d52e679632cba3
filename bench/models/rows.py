"""The data of both sides as little-endian doubles: python rows.py <case> <file>; x by row, then y. Cases: housing, synthetic."""

import gzip
import os
import sys

import numpy as np
from sklearn.datasets import make_classification
from sklearn.preprocessing import StandardScaler

case, file = sys.argv[1:3]
if case == "housing":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/california-housing/california-housing.csv.gz")
    with gzip.open(path, "rt") as source:
        table = np.loadtxt(source, delimiter=",", skiprows=1)
    x, y = table[:, :-1], (table[:, -1] > np.median(table[:, -1])).astype(int)
else:
    x, y = make_classification(100_000, 20, n_informative=10, n_redundant=4, n_clusters_per_class=3, random_state=1)
x = StandardScaler().fit_transform(x)
order = np.random.RandomState(0).permutation(len(y))
x, y = x[order], y[order]
np.concatenate([np.array([len(y), x.shape[1]], dtype=float), x.ravel(), y.astype(float)]).tofile(file)
