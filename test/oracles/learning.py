"""Writes learning.json: what scikit-learn learns from small data sets, for comparison with src/numeric/algorithms.

Usage: python learning.py > learning.json   (scikit-learn 1.9.1)
Deterministic algorithms are compared by their predictions row by row, those that draw random numbers by their scores on given folds.
"""

import json
import sys

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_wine
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor


def rounded(values, digits=10):
    return np.round(np.asarray(values, dtype=float), digits).tolist()


def classification(bunch, rows):
    rng = np.random.RandomState(0)
    chosen = np.sort(rng.permutation(len(bunch.target))[:rows])
    x, y = bunch.data[chosen], bunch.target[chosen]
    test = np.arange(len(y)) % 3 == 0
    fold = rng.permutation(len(y)) % 5
    exact = {
        "logistic-regression": make_pipeline(StandardScaler(), LogisticRegression(C=1.0, tol=1e-10, max_iter=100000)),
        "logistic-regression c=0.1": make_pipeline(StandardScaler(), LogisticRegression(C=0.1, tol=1e-10, max_iter=100000)),
        "naive-bayes": GaussianNB(),
        "k-nearest-neighbors": make_pipeline(StandardScaler(), KNeighborsClassifier(5)),
        "k-nearest-neighbors distance": make_pipeline(StandardScaler(), KNeighborsClassifier(7, weights="distance")),
    }
    result = {"x": rounded(x), "y": y.tolist(), "test": test.astype(int).tolist(), "fold": fold.tolist(), "probabilities": {}, "predicted": {}, "scores": {}}
    for name, model in exact.items():
        model.fit(x[~test], y[~test])
        result["probabilities"][name] = rounded(model.predict_proba(x[test]), 9)
    for name, model in {
        "svm": make_pipeline(StandardScaler(), SVC(tol=1e-6)),
        "svm linear": make_pipeline(StandardScaler(), SVC(kernel="linear", C=0.5, tol=1e-6)),
    }.items():
        model.fit(x[~test], y[~test])
        result["predicted"][name] = model.predict(x[test]).tolist()
    for name, make in {
        "decision-tree": lambda seed: DecisionTreeClassifier(random_state=seed),
        "random-forest": lambda seed: RandomForestClassifier(100, random_state=seed),
        "gradient-boosting": lambda seed: HistGradientBoostingClassifier(early_stopping=False, random_state=seed),
    }.items():
        result["scores"][name] = repeated(make, x, y, fold)
    return result


def repeated(make, x, y, fold, seeds=5):
    """Mean score over folds for each of some seeds: mean and standard deviation over the seeds."""
    means = []
    for seed in range(seeds):
        scores = [make(seed).fit(x[fold != k], y[fold != k]).score(x[fold == k], y[fold == k]) for k in range(5)]
        means.append(float(np.mean(scores)))
    return {"mean": round(float(np.mean(means)), 6), "sd": round(float(np.std(means, ddof=1)), 6)}


def regression():
    bunch = load_diabetes()
    x, y = bunch.data[:300], bunch.target[:300]
    test = np.arange(len(y)) % 3 == 0
    fold = np.random.RandomState(0).permutation(len(y)) % 5
    result = {"x": rounded(x), "y": y.tolist(), "test": test.astype(int).tolist(), "fold": fold.tolist(), "values": {}, "scores": {}}
    for name, model in {
        "linear-regression": LinearRegression(),
        "ridge": make_pipeline(StandardScaler(), Ridge(1.0)),
        "ridge l2=50": make_pipeline(StandardScaler(), Ridge(50.0)),
        "k-nearest-neighbors": make_pipeline(StandardScaler(), KNeighborsRegressor(5)),
        "decision-tree max-depth=3": DecisionTreeRegressor(max_depth=3),
    }.items():
        model.fit(x[~test], y[~test])
        result["values"][name] = rounded(model.predict(x[test]), 8)
    for name, make in {
        "decision-tree": lambda seed: DecisionTreeRegressor(random_state=seed),
        "random-forest": lambda seed: RandomForestRegressor(100, random_state=seed),
        "gradient-boosting": lambda seed: HistGradientBoostingRegressor(early_stopping=False, random_state=seed),
    }.items():
        result["scores"][name] = repeated(make, x, y, fold)
    return result


json.dump(
    {
        "about": f"scikit-learn {sklearn.__version__}, numpy {np.__version__}; written by learning.py",
        "wine": classification(load_wine(), 178),
        "breast-cancer": classification(load_breast_cancer(), 240),
        "digits": classification(load_digits(), 360),
        "diabetes": regression(),
    },
    sys.stdout,
)
