"""Fits and predicts one case with scikit-learn on one thread: python peer.py <data> <algorithm> <fit|predict> [train rows] [asked rows]."""

import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.svm import SVC, LinearSVC

data, algorithm, stage = sys.argv[1:4]
values = np.fromfile(data)
count, columns = int(values[0]), int(values[1])
x = values[2 : 2 + count * columns].reshape(count, columns)
y = values[2 + count * columns :].astype(int)
train = int(sys.argv[4]) if len(sys.argv) > 4 else count
asked = int(sys.argv[5]) if len(sys.argv) > 5 else count
model = {
    "logistic-regression": lambda: LogisticRegression(),
    "svm": lambda: SVC(cache_size=256),
    "k-nearest-neighbors": lambda: KNeighborsClassifier(),
    "linear-svm": lambda: LinearSVC(),
    "naive-bayes": lambda: GaussianNB(),
    "mlp": lambda: MLPClassifier(max_iter=10, random_state=1),
}[algorithm]()


def median_of(work):
    """Milliseconds; what takes less than a second is done five times."""
    times = []
    while not times or (len(times) < 5 and sum(times) < 1):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return sorted(times)[len(times) // 2] * 1000


if stage == "fit":
    print(median_of(lambda: model.fit(x[:train], y[:train])))
else:
    model.fit(x[:train], y[:train])
    # Ours gives probabilities in the same call, where the model has them.
    ask = model.predict_proba if hasattr(model, "predict_proba") else model.predict
    print(median_of(lambda: ask(x[count - asked :])))
