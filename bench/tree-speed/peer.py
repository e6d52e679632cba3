"""One case with scikit-learn, LightGBM, XGBoost or shap; prints milliseconds.

python peer.py <library> <fit|predict|explain> <algorithm> <task> <housing|wide> <threads>
"""

import gzip
import os
import sys
import time

library, step, algorithm, task, data, threads = sys.argv[1:7]
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = threads

import numpy as np

jobs = int(threads)
if data == "housing":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/california-housing/california-housing.csv.gz")
    with gzip.open(path, "rt") as file:
        table = np.loadtxt(file, delimiter=",", skiprows=1)
    x, y = table[:, :-1], table[:, -1]
else:
    row, column = np.meshgrid(np.arange(100_000), np.arange(20), indexing="ij")
    x = np.modf(np.sin(row * 12.9898 + column * 78.233) * 43758.5453)[0]
    y = x[:, 0] + np.sin(4 * x[:, 1]) * x[:, 2] + x[:, 3] ** 2 + 0.3 * x[:, 4] * x[:, 5]
if task == "classification":
    y = (y > np.sort(y)[len(y) // 2]).astype(int)
classify = task == "classification"


def scikit_learn():
    from sklearn import ensemble, tree

    kind = "Classifier" if classify else "Regressor"
    if algorithm == "decision-tree":
        return getattr(tree, f"DecisionTree{kind}")(random_state=1)
    if algorithm == "gradient-boosting":
        return getattr(ensemble, f"HistGradientBoosting{kind}")(early_stopping=False, random_state=1)
    name = {"random-forest": "RandomForest", "extra-trees": "ExtraTrees"}[algorithm]
    limits = {"max_depth": 8} if step == "explain" else {}
    return getattr(ensemble, f"{name}{kind}")(100, random_state=1, n_jobs=jobs, **limits)


def lightgbm():
    import lightgbm as lib

    return (lib.LGBMClassifier if classify else lib.LGBMRegressor)(n_jobs=jobs, max_bin=255, verbose=-1)


def xgboost():
    import xgboost as lib

    return (lib.XGBClassifier if classify else lib.XGBRegressor)(
        n_jobs=jobs, tree_method="hist", grow_policy="lossguide", max_leaves=31, max_depth=0, learning_rate=0.1
    )


model = {"scikit-learn": scikit_learn, "lightgbm": lightgbm, "xgboost": xgboost}[library]()
started = time.perf_counter()
model.fit(x, y)
if step == "predict":
    started = time.perf_counter()
    model.predict_proba(x) if classify else model.predict(x)
if step == "explain":
    import shap

    explainer = shap.TreeExplainer(model, feature_perturbation="tree_path_dependent")
    started = time.perf_counter()
    explainer.shap_values(x[:1000], check_additivity=False)
print((time.perf_counter() - started) * 1000)
