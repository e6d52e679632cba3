"""One case with scikit-learn, shap, LightGBM or XGBoost; prints milliseconds of wall and of processor time.

python peer.py <library> <file of rows.py> <stage> <algorithm> <task> <threads> <rows to learn from> <rows to ask about>
"""

import os
import sys
import time

library, data, stage, algorithm, task, threads, learned, asked = sys.argv[1:9]
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = threads

import numpy as np

jobs, learned, asked = int(threads), int(learned), int(asked)
values = np.fromfile(data)
count, columns = int(values[0]), int(values[1])
x = values[2 : 2 + count * columns].reshape(count, columns)
y = values[2 + count * columns :]
classify = task == "classification"
if classify:
    y = y.astype(int)
kind = "Classifier" if classify else "Regressor"


def scikit_learn():
    from sklearn import ensemble, linear_model, naive_bayes, neighbors, neural_network, svm, tree

    depth = {"max_depth": 8} if stage == "explain" else {}
    return {
        "decision-tree": lambda: getattr(tree, f"DecisionTree{kind}")(random_state=1),
        "random-forest": lambda: getattr(ensemble, f"RandomForest{kind}")(100, random_state=1, n_jobs=jobs, **depth),
        "extra-trees": lambda: getattr(ensemble, f"ExtraTrees{kind}")(100, random_state=1, n_jobs=jobs),
        "gradient-boosting": lambda: getattr(ensemble, f"HistGradientBoosting{kind}")(early_stopping=False, random_state=1),
        "logistic-regression": lambda: linear_model.LogisticRegression(),
        "svm": lambda: svm.SVC(cache_size=256) if classify else svm.SVR(cache_size=256),
        "k-nearest-neighbors": lambda: getattr(neighbors, f"KNeighbors{kind}")(),
        "linear-svm": lambda: svm.LinearSVC(),
        "naive-bayes": lambda: naive_bayes.GaussianNB(),
        "mlp": lambda: neural_network.MLPClassifier(max_iter=10, random_state=1),
    }[algorithm]()


def lightgbm():
    import lightgbm as lib

    return getattr(lib, f"LGBM{kind}")(n_jobs=jobs, max_bin=255, verbose=-1)


def xgboost():
    import xgboost as lib

    options = {"grow_policy": "lossguide", "max_leaves": 31, "max_depth": 0, "learning_rate": 0.1}
    return getattr(lib, f"XGB{kind}")(n_jobs=jobs, tree_method="hist", **options)


def print_median(work):
    """What takes less than a second is done five times."""
    times = []
    while not times or (len(times) < 5 and sum(wall for wall, _ in times) < 1):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        times.append((time.perf_counter() - wall, time.process_time() - cpu))
    middle = len(times) // 2
    print(sorted(wall for wall, _ in times)[middle] * 1000, sorted(cpu for _, cpu in times)[middle] * 1000)


model = {"scikit-learn": scikit_learn, "shap": scikit_learn, "lightgbm": lightgbm, "xgboost": xgboost}[library]()
questions = x[count - asked :]
if stage == "fit":
    print_median(lambda: model.fit(x[:learned], y[:learned]))
elif stage == "predict":
    model.fit(x[:learned], y[:learned])
    # Ours gives probabilities in the same call, where the model has them.
    ask = model.predict_proba if hasattr(model, "predict_proba") else model.predict
    print_median(lambda: ask(questions))
else:
    import shap

    explainer = shap.TreeExplainer(model.fit(x[:learned], y[:learned]), feature_perturbation="tree_path_dependent")
    print_median(lambda: explainer.shap_values(questions, check_additivity=False))
