"""Fits one case with scikit-learn on one thread and prints the milliseconds: python peer.py <algorithm> <task> [rows]."""

import gzip
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

algorithm, task = sys.argv[1:3]
rows = int(sys.argv[3]) if len(sys.argv) > 3 else 20640
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/california-housing/california-housing.csv.gz")
with gzip.open(path, "rt") as file:
    table = np.loadtxt(file, delimiter=",", skiprows=1)
table = table[:: max(1, len(table) // rows)][:rows]
x, y = table[:, :-1], table[:, -1]
if task == "classification":
    y = (y > np.sort(y)[len(y) // 2]).astype(int)
if algorithm == "svm":
    x = StandardScaler().fit_transform(x)
model = {
    ("decision-tree", "regression"): lambda: DecisionTreeRegressor(random_state=1),
    ("decision-tree", "classification"): lambda: DecisionTreeClassifier(random_state=1),
    ("random-forest", "regression"): lambda: RandomForestRegressor(100, random_state=1),
    ("random-forest", "classification"): lambda: RandomForestClassifier(100, random_state=1),
    ("gradient-boosting", "regression"): lambda: HistGradientBoostingRegressor(early_stopping=False, random_state=1),
    ("gradient-boosting", "classification"): lambda: HistGradientBoostingClassifier(early_stopping=False, random_state=1),
    ("svm", "classification"): lambda: SVC(),
}[algorithm, task]()
started = time.perf_counter()
model.fit(x, y)
print((time.perf_counter() - started) * 1000)
