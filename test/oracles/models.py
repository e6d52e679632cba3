"""Writes models.json: what scikit-learn learns with the algorithms that are not trees, for comparison with src/numeric/algorithms.

Usage: python models.py > models.json   (scikit-learn 1.9.1; data sets of scikit-learn, licences in data/ and its documentation)
Rows with test = 1 are predicted by models of the others. `settings` are in the names of scikit-learn; Trainyard takes those, too.
"""

import json
import sys

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_wine
from sklearn.linear_model import ElasticNet, Lasso, LogisticRegression
from sklearn.naive_bayes import BernoulliNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR, LinearSVC

LONG = {"tol": 1e-10, "max_iter": 1_000_000}


def rounded(values, digits=9):
    return np.round(np.asarray(values, dtype=float), digits).tolist()


CLASSIFIERS = [
    ("logistic-regression", {"C": 0.5, "l1_ratio": 1}, lambda s: LogisticRegression(solver="saga", **s, tol=1e-9, max_iter=1_000_000), True),
    ("logistic-regression", {"C": 0.2, "l1_ratio": 0.4}, lambda s: LogisticRegression(solver="saga", **s, tol=1e-9, max_iter=1_000_000), True),
    ("logistic-regression", {"class_weight": "balanced"}, lambda s: LogisticRegression(**s, **LONG), True),
    ("linear-svm", {"C": 0.3}, lambda s: LinearSVC(dual=False, **s, **LONG), True),
    ("linear-svm", {"C": 0.05, "loss": "hinge"}, lambda s: LinearSVC(dual=True, random_state=0, **s, **LONG), True),
    ("linear-svm", {"C": 1, "intercept_scaling": 10}, lambda s: LinearSVC(dual=False, **s, **LONG), True),
    ("svm", {"kernel": "poly"}, lambda s: SVC(tol=1e-7, **s), True),
    ("svm", {"kernel": "poly", "degree": 2, "coef0": 1, "gamma": 0.1}, lambda s: SVC(tol=1e-7, **s), True),
    ("svm", {"kernel": "sigmoid", "gamma": 0.01}, lambda s: SVC(tol=1e-7, **s), True),
    ("k-nearest-neighbors", {"n_neighbors": 4, "algorithm": "brute"}, lambda s: KNeighborsClassifier(**s), True),
    ("k-nearest-neighbors", {"n_neighbors": 4, "algorithm": "kd_tree"}, lambda s: KNeighborsClassifier(**s), True),
    ("multinomial-naive-bayes", {}, lambda s: MultinomialNB(**s), False),
    ("multinomial-naive-bayes", {"alpha": 0.1, "fit_prior": False}, lambda s: MultinomialNB(**s), False),
    ("bernoulli-naive-bayes", {"binarize": 2}, lambda s: BernoulliNB(**s), False),
    ("bernoulli-naive-bayes", {"alpha": 0.5, "fit_prior": False}, lambda s: BernoulliNB(**s), False),
]

REGRESSORS = [
    ("lasso", {"alpha": 0.5}, lambda s: Lasso(**s, **LONG), True),
    ("lasso", {"alpha": 5}, lambda s: Lasso(**s, **LONG), True),
    ("elastic-net", {}, lambda s: ElasticNet(**s, **LONG), True),
    ("elastic-net", {"alpha": 0.3, "l1_ratio": 0.9}, lambda s: ElasticNet(**s, **LONG), True),
    ("svm", {"C": 20}, lambda s: SVR(tol=1e-7, **s), True),
    ("svm", {"C": 5, "epsilon": 2, "kernel": "linear"}, lambda s: SVR(tol=1e-7, **s), True),
    ("svm", {"C": 50, "kernel": "poly", "degree": 2, "coef0": 0.5}, lambda s: SVR(tol=1e-7, **s), True),
]


def run(x, y, entries):
    test = np.arange(len(y)) % 3 == 0
    found = []
    for algorithm, settings, make, scale in entries:
        model = make_pipeline(StandardScaler(), make(settings)) if scale else make(settings)
        model.fit(x[~test], y[~test])
        entry = {"algorithm": algorithm, "settings": settings}
        if hasattr(model, "predict_proba"):
            entry["probabilities"] = rounded(model.predict_proba(x[test]))
        predicted = model.predict(x[test])
        entry["predicted"] = rounded(predicted, 7) if predicted.dtype.kind == "f" else predicted.tolist()
        found.append(entry)
    return {"x": rounded(x, 10), "y": y.tolist(), "test": test.astype(int).tolist(), "found": found}


def chosen(bunch, rows):
    keep = np.sort(np.random.RandomState(1).permutation(len(bunch.target))[:rows])
    return bunch.data[keep], bunch.target[keep]


json.dump(
    {
        "about": f"scikit-learn {sklearn.__version__}, numpy {np.__version__}; written by models.py",
        "wine": run(*chosen(load_wine(), 178), CLASSIFIERS),
        "breast-cancer": run(*chosen(load_breast_cancer(), 150), CLASSIFIERS),
        "digits": run(*chosen(load_digits(), 240), CLASSIFIERS),
        "diabetes": run(*chosen(load_diabetes(), 200), REGRESSORS),
    },
    sys.stdout,
)
