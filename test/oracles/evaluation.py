"""Writes evaluation.json: values of scikit-learn for the predictions in statistics.json, calibrators, and NumPy for calibration errors.

Usage: python evaluation.py > evaluation.json   (scikit-learn 1.9.1, NumPy 2)
"""

import json
import sys
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics as skm
from sklearn.calibration import _SigmoidCalibration
from sklearn.isotonic import IsotonicRegression

HERE = Path(__file__).parent
BINS = 15
given = json.loads((HERE / "statistics.json").read_text())


def calibration_error(truth, probabilities):
    if probabilities.shape[1] == 2:
        promised, came = probabilities[:, 1], truth == 1
    else:
        top = probabilities.argmax(axis=1)
        promised, came = probabilities.max(axis=1), truth == top
    bins = np.minimum(BINS - 1, np.floor(promised * BINS).astype(int))
    return sum(abs(promised[bins == b].mean() - came[bins == b].mean()) * (bins == b).mean() for b in range(BINS) if (bins == b).any())


def brier_parts(truth, probabilities):
    classes = probabilities.shape[1]
    parts = np.zeros(3)
    for index in [1] if classes == 2 else range(classes):
        p, y = probabilities[:, index], (truth == index).astype(float)
        recalibrated = IsotonicRegression().fit_transform(p, y)
        best, base = ((recalibrated - y) ** 2).mean(), ((y.mean() - y) ** 2).mean()
        parts += [((p - y) ** 2).mean() - best, base - best, base]
    return dict(zip(("reliability", "resolution", "uncertainty"), parts.tolist()))


def classification(case):
    classes, truth, predicted = case["classes"], np.array(case["truth"]), np.array(case["predicted"])
    probabilities = np.array(case["probabilities"]).reshape(-1, classes)
    values = {}
    for average in ("micro", "weighted"):
        values[f"precision-{average}"] = skm.precision_score(truth, predicted, average=average, zero_division=0)
        values[f"recall-{average}"] = skm.recall_score(truth, predicted, average=average, zero_division=0)
    if classes == 2:
        for name in ("roc-auc-weighted", "roc-auc-ovo", "roc-auc-ovo-weighted"):
            values[name] = skm.roc_auc_score(truth, probabilities[:, 1])
        values["average-precision-weighted"] = skm.average_precision_score(truth, probabilities[:, 1])
    elif len(set(case["truth"])) == classes:
        values["roc-auc-weighted"] = skm.roc_auc_score(truth, probabilities, multi_class="ovr", average="weighted")
        values["roc-auc-ovo"] = skm.roc_auc_score(truth, probabilities, multi_class="ovo")
        values["roc-auc-ovo-weighted"] = skm.roc_auc_score(truth, probabilities, multi_class="ovo", average="weighted")
        values["average-precision-weighted"] = skm.average_precision_score(np.eye(classes)[truth], probabilities, average="weighted")
    values["expected-calibration-error"] = calibration_error(truth, probabilities)
    return {"name": case["name"], "values": {key: float(value) for key, value in values.items()}, "brier": brier_parts(truth, probabilities)}


def regression(case):
    return {
        "name": case["name"],
        "values": {f"pinball-{q}": float(skm.mean_pinball_loss(case["truth"], case["predicted"], alpha=q / 100)) for q in (5, 10, 25, 50, 75, 90, 95)},
    }


def calibrators():
    rng = np.random.default_rng(7)
    cases = []
    for rows in (6, 40, 200):
        scores = np.round(rng.normal(size=rows), 1 if rows > 6 else 6)
        outcomes = (rng.random(rows) < 1 / (1 + np.exp(-2 * scores - 0.3))).astype(float)
        outcomes[:2] = [0, 1]
        at = np.linspace(-3, 3, 25)
        isotonic = IsotonicRegression(out_of_bounds="clip").fit(scores, outcomes)
        sigmoid = _SigmoidCalibration().fit(scores, outcomes)
        cases.append(
            {
                "scores": scores.tolist(),
                "outcomes": outcomes.tolist(),
                "at": at.tolist(),
                "isotonic": isotonic.predict(at).tolist(),
                "sigmoid": sigmoid.predict(at).tolist(),
            }
        )
    return cases


json.dump(
    {
        "about": f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}; written by evaluation.py",
        "classification": [classification(case) for case in given["classification"]],
        "regression": [regression(case) for case in given["regression"]],
        "calibrators": calibrators(),
    },
    sys.stdout,
)
