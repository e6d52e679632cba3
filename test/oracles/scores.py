"""Writes scores.json: repeated stratified cross-validation by scikit-learn of the algorithms that are not trees, with the folds it used.

Usage: python scores.py > scores.json   (scikit-learn 1.9.1)
Rows are those of learning.json beside this script, of data/iris and every tenth of data/california-housing.
"""

import csv
import gzip
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn.base import clone
from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR, LinearSVC

warnings.filterwarnings("ignore")
HERE = Path(__file__).parent
CLASSIFIERS = {
    "logistic-regression": LogisticRegression(),
    "svm": SVC(),
    "linear-svm": LinearSVC(random_state=0),
    "k-nearest-neighbors": KNeighborsClassifier(),
    "naive-bayes": GaussianNB(),
    "multinomial-naive-bayes": MultinomialNB(),
    "bernoulli-naive-bayes": BernoulliNB(),
    "mlp": MLPClassifier(max_iter=60, random_state=0),
}
REGRESSORS = {
    "linear-regression": LinearRegression(),
    "ridge": Ridge(),
    "lasso": Lasso(alpha=0.1),
    "elastic-net": ElasticNet(alpha=0.1),
    "svm": SVR(),
    "k-nearest-neighbors": KNeighborsRegressor(),
    "mlp": MLPRegressor(max_iter=60, random_state=0),
}
UNSCALED = {"naive-bayes", "multinomial-naive-bayes", "bernoulli-naive-bayes"}


def data_sets():
    learning = json.loads((HERE / "learning.json").read_text())
    for name in ("wine", "breast-cancer", "digits", "diabetes"):
        yield name, np.array(learning[name]["x"]), np.array(learning[name]["y"])
    with open(HERE / "../../data/iris/iris.csv") as file:
        rows = list(csv.reader(file))[1:]
    yield "iris", np.array([row[:4] for row in rows], dtype=float), np.array([row[4] for row in rows])
    with gzip.open(HERE / "../../data/california-housing/california-housing.csv.gz", "rt") as file:
        table = np.loadtxt(file, delimiter=",", skiprows=1)[::10]
    yield "housing", table[:, :-1], table[:, -1]


def measure(name, x, y):
    regression = name in ("diabetes", "housing")
    repeats, result = (2 if name == "housing" else 3), {"folds": [], "scores": {}}
    for repeat in range(repeats):
        splitter = (KFold if regression else StratifiedKFold)(5, shuffle=True, random_state=repeat)
        fold = np.zeros(len(y), dtype=int)
        for number, (_, test) in enumerate(splitter.split(x, y)):
            fold[test] = number
        result["folds"].append("".join(map(str, fold)))
    for algorithm, model in (REGRESSORS if regression else CLASSIFIERS).items():
        scores = []
        for text in result["folds"]:
            fold = np.array(list(text), dtype=int)
            for number in range(5):
                fitted = clone(model) if algorithm in UNSCALED else make_pipeline(StandardScaler(), clone(model))
                fitted.fit(x[fold != number], y[fold != number])
                scores.append(fitted.score(x[fold == number], y[fold == number]))
        result["scores"][algorithm] = {"mean": round(float(np.mean(scores)), 6), "error": round(float(np.std(scores, ddof=1) / np.sqrt(len(scores))), 6)}
    return result


sets = {name: measure(name, x, y) for name, x, y in data_sets()}
json.dump({"about": f"scikit-learn {sklearn.__version__}; written by scores.py", "sets": sets}, sys.stdout)
