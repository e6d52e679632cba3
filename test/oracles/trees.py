"""Writes trees.json: what scikit-learn's trees and boosting learn, and what the shap package says about them.

Usage: python trees.py > trees.json   (scikit-learn 1.9.1, shap 0.51.0)
Data is drawn here or comes with scikit-learn (BSD-3-Clause). Trees are written in depth-first order: left child of node i is i + 1.
"""

import json
import sys

import numpy as np
import shap
import sklearn
from sklearn.datasets import load_breast_cancer, load_diabetes, load_wine
from sklearn.ensemble import (
    ExtraTreesClassifier,
    ExtraTreesRegressor,
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor


def rounded(values, digits=10):
    values = np.round(np.asarray(values, dtype=float), digits)
    return [[None if np.isnan(v) else v for v in row] for row in values.tolist()] if values.ndim == 2 else values.tolist()


def smooth(rows=400, seed=3):
    rng = np.random.RandomState(seed)
    x = np.round(rng.normal(size=(rows, 4)), 4)
    y = np.round(2 * x[:, 0] + np.sin(3 * x[:, 1]) + x[:, 2] * x[:, 0] + 0.3 * rng.normal(size=rows), 4)
    return x, y


def pruning():
    x, y = smooth()
    labels = (y > 0).astype(int) + (y > 2).astype(int)
    cases = []
    for task, target, make in [("regression", y, DecisionTreeRegressor), ("classification", labels, DecisionTreeClassifier)]:
        path = make(random_state=0).cost_complexity_pruning_path(x, target).ccp_alphas
        for share in (0.3, 0.7, 0.9, 0.97):
            at = int(len(path) * share)
            alpha = float((path[at] + path[at + 1]) / 2)
            tree = make(random_state=0, ccp_alpha=alpha).fit(x, target)
            out = tree.predict(x) if task == "regression" else tree.predict_proba(x).ravel()
            cases.append({"task": task, "alpha": alpha, "leaves": int(tree.get_n_leaves()), "values": rounded(out), "importance": rounded(tree.feature_importances_)})
    weights = np.round(np.random.RandomState(1).uniform(0.2, 3, size=len(y)), 3)
    weighted = DecisionTreeRegressor(random_state=0, max_depth=4).fit(x, y, sample_weight=weights)
    balanced = DecisionTreeClassifier(random_state=0, max_depth=3, class_weight="balanced").fit(x, labels, sample_weight=weights)
    return {
        "x": rounded(x),
        "y": rounded(y),
        "labels": labels.tolist(),
        "cases": cases,
        "weights": weights.tolist(),
        "weighted": rounded(weighted.predict(x)),
        "balanced": rounded(balanced.predict_proba(x)),
    }


def mixed(rows=600, seed=5):
    """Two number columns with missing values, one without, one column of 12 categories as codes, some missing."""
    rng = np.random.RandomState(seed)
    numbers = np.round(rng.normal(size=(rows, 3)), 3)
    codes = rng.randint(0, 12, size=rows).astype(float)
    effect = np.array([0, 2, -1, 3, 0.5, -2, 1, 4, -3, 0.2, 1.5, -0.7])[codes.astype(int)]
    y = np.round(numbers[:, 0] + effect + numbers[:, 1] * numbers[:, 2] + 0.2 * rng.normal(size=rows), 3)
    numbers[rng.uniform(size=rows) < 0.15, 0] = np.nan
    numbers[rng.uniform(size=rows) < 0.1, 1] = np.nan
    codes[rng.uniform(size=rows) < 0.08] = np.nan
    return np.column_stack([numbers, codes]), y


def boosting():
    x, y = mixed()
    weights = np.round(np.random.RandomState(2).uniform(0.1, 2, size=len(y)), 3)
    labels = (y > 0).astype(int)
    three = labels + (y > 2).astype(int)
    # At first all rows of a class have one gradient, so that splits tie and rounding decides: weights tell them apart.
    common = {"max_iter": 10, "early_stopping": False, "random_state": 0}
    settings = {
        "numbers": ({"categorical_features": None}, None),
        "categories": ({"categorical_features": [3]}, None),
        "weights": ({"categorical_features": [3]}, weights),
        "monotone": ({"categorical_features": [3], "monotonic_cst": [1, 0, -1, 0]}, None),
        "l2": ({"categorical_features": [3], "l2_regularization": 5.0, "min_samples_leaf": 5, "max_leaf_nodes": 9, "max_depth": 4, "learning_rate": 0.3}, None),
    }
    cases = []
    for name, (extra, own) in settings.items():
        model = HistGradientBoostingRegressor(**{**common, **extra}).fit(x, y, sample_weight=own)
        cases.append({"name": name, "task": "regression", "values": rounded(model.predict(x), 8)})
        model = HistGradientBoostingClassifier(**{**common, **extra}).fit(x, labels, sample_weight=weights)
        cases.append({"name": name, "task": "binary", "values": rounded(model.predict_proba(x)[:, 1], 8)})
        if name != "monotone":
            model = HistGradientBoostingClassifier(**{**common, **extra}).fit(x, three, sample_weight=weights)
            cases.append({"name": name, "task": "multiclass", "values": rounded(model.predict_proba(x).ravel(), 8)})
    balanced = HistGradientBoostingClassifier(**common, class_weight="balanced").fit(x, three, sample_weight=weights)
    cases.append({"name": "balanced", "task": "multiclass", "values": rounded(balanced.predict_proba(x).ravel(), 8)})
    asked = np.array([[np.nan, np.nan, np.nan, np.nan], [0.1, 0.2, 0.3, 3.0], [-9, 9, 0, 11.0]])
    model = HistGradientBoostingRegressor(**common, categorical_features=[3]).fit(x, y)
    return {
        "x": rounded(x),
        "y": rounded(y),
        "binary": labels.tolist(),
        "multiclass": three.tolist(),
        "weights": weights.tolist(),
        "cases": cases,
        "asked": rounded(asked),
        "answers": rounded(model.predict(asked), 8),
    }


def scores():
    """Mean and standard deviation over five seeds: out-of-bag scores, and cross-validated scores of extra trees."""
    result = {}
    for name, bunch, classify in [("wine", load_wine(), True), ("breast-cancer", load_breast_cancer(), True), ("diabetes", load_diabetes(), False)]:
        x, y = bunch.data, bunch.target
        fold = np.random.RandomState(0).permutation(len(y)) % 5
        forest = RandomForestClassifier if classify else RandomForestRegressor
        extra = ExtraTreesClassifier if classify else ExtraTreesRegressor
        oob = [forest(100, oob_score=True, random_state=seed).fit(x, y).oob_score_ for seed in range(5)]
        cv = [
            float(np.mean([extra(100, random_state=seed).fit(x[fold != k], y[fold != k]).score(x[fold == k], y[fold == k]) for k in range(5)]))
            for seed in range(5)
        ]
        result[name] = {
            "x": rounded(x, 6),
            "y": y.tolist(),
            "fold": fold.tolist(),
            "oob": {"mean": float(np.mean(oob)), "sd": float(np.std(oob, ddof=1))},
            "extra": {"mean": float(np.mean(cv)), "sd": float(np.std(cv, ddof=1))},
        }
    return result


def tree_arrays(trees):
    """Trees of scikit-learn as our arrays: already in depth-first order."""
    roots, feature, threshold, right, values, cover = [], [], [], [], [], []
    leaves = 0
    for estimator in trees:
        tree = estimator.tree_
        root = len(feature)
        roots.append(root)
        for node in range(tree.node_count):
            leaf = tree.children_left[node] < 0
            assert leaf or tree.children_left[node] == node + 1
            feature.append(-1 if leaf else int(tree.feature[node]))
            threshold.append(0.0 if leaf else float(tree.threshold[node]))
            right.append(leaves if leaf else int(root + tree.children_right[node]))
            cover.append(float(tree.weighted_n_node_samples[node]))
            if leaf:
                leaves += 1
                values.extend(float(v) for v in tree.value[node].ravel())
    return {"roots": roots, "feature": feature, "threshold": threshold, "right": right, "values": values, "cover": cover}


def explanations():
    x, y = smooth(120, 7)
    # The package compares in single precision.
    x = x.astype(np.float32).astype(float)
    labels = (y > 0).astype(int) + (y > 2).astype(int)
    background, asked = x[:20], x[60:70]
    cases = []
    for name, model, target in [
        ("tree regression", DecisionTreeRegressor(max_depth=4, random_state=0), y),
        ("tree classification", DecisionTreeClassifier(max_depth=3, random_state=0), labels),
        ("forest regression", RandomForestRegressor(5, max_depth=5, random_state=0), y),
        ("forest classification", RandomForestClassifier(4, max_depth=4, random_state=0), labels),
        ("extra trees", ExtraTreesClassifier(4, max_depth=4, random_state=0), labels),
    ]:
        model.fit(x, target)
        trees = model.estimators_ if hasattr(model, "estimators_") else [model]
        path = shap.TreeExplainer(model, feature_perturbation="tree_path_dependent")
        inter = shap.TreeExplainer(model, data=background, feature_perturbation="interventional")
        cases.append(
            {
                "name": name,
                "task": "regression" if "regression" in name else "classification",
                "outputs": int(trees[0].tree_.value.shape[2]),
                "trees": tree_arrays(trees),
                "path": {"base": rounded(np.atleast_1d(path.expected_value)), "values": rounded(np.asarray(path.shap_values(asked)).ravel())},
                "interventional": {
                    "base": rounded(np.atleast_1d(inter.expected_value)),
                    "values": rounded(np.asarray(inter.shap_values(asked)).ravel()),
                },
            }
        )
    return {"background": rounded(background, 12), "asked": rounded(asked, 12), "cases": cases}


json.dump(
    {
        "about": f"scikit-learn {sklearn.__version__}, shap {shap.__version__}, numpy {np.__version__}; written by trees.py",
        "pruning": pruning(),
        "boosting": boosting(),
        "scores": scores(),
        "explanations": explanations(),
    },
    sys.stdout,
)
