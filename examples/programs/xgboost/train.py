"""Gradient boosting. Metrics of every round go through DVCLive; the model is saved in XGBoost's own JSON. Every fourth row is held out."""
import csv
import os

import numpy
import xgboost
from dvclive import Live

with open(os.environ["TRAINYARD_DATA_DIR"], newline="") as file:
    rows = list(csv.DictReader(file))
target = os.environ["TRAINYARD_TARGET"]
features = [name for name in rows[0] if name != target]
x = numpy.array([[row[name] for name in features] for row in rows], dtype=numpy.float32)
names, y = numpy.unique([row[target] for row in rows], return_inverse=True)
held_out = numpy.arange(len(rows)) % 4 == 0

training = xgboost.DMatrix(x[~held_out], y[~held_out])
testing = xgboost.DMatrix(x[held_out], y[held_out])
settings = {"objective": "multi:softprob", "num_class": len(names), "max_depth": 3, "eta": 0.3, "nthread": 1, "seed": int(os.environ["TRAINYARD_SEED"])}
history = {}
model = xgboost.train(settings, training, 30, evals=[(testing, "test")], evals_result=history, verbose_eval=False)
with Live("dvclive", save_dvc_exp=False, report=None) as live:
    for loss in history["test"]["mlogloss"]:
        live.log_metric("loss", loss)
        live.next_step()

output = os.environ["TRAINYARD_OUTPUT_DIR"]
model.save_model(f"{output}/model.json")
with open(f"{output}/predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["row", "y_true", "y_pred", *(f"p_{name}" for name in names)])
    for row, truth, share in zip(numpy.flatnonzero(held_out), y[held_out], model.predict(testing)):
        writer.writerow([row, names[truth], names[share.argmax()], *share])
