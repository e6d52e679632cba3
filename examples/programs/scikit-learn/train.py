"""A random forest. Metrics and parameters go through the ordinary MLflow client; the model is saved as ONNX. Every fourth row is held out."""
import csv
import os

import mlflow
import numpy
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import log_loss

with open(os.environ["TRAINYARD_DATA_DIR"], newline="") as file:
    rows = list(csv.DictReader(file))
target = os.environ["TRAINYARD_TARGET"]
features = [name for name in rows[0] if name != target]
x = numpy.array([[row[name] for name in features] for row in rows], dtype=numpy.float32)
y = numpy.array([row[target] for row in rows])
held_out = numpy.arange(len(rows)) % 4 == 0

parameters = {"n_estimators": 100, "max_depth": 4}
with mlflow.start_run():
    mlflow.log_params(parameters)
    model = RandomForestClassifier(**parameters, random_state=int(os.environ["TRAINYARD_SEED"])).fit(x[~held_out], y[~held_out])
    shares = model.predict_proba(x[held_out])
    mlflow.log_metric("loss", log_loss(y[held_out], shares, labels=model.classes_))

output = os.environ["TRAINYARD_OUTPUT_DIR"]
with open(f"{output}/model.onnx", "wb") as file:
    file.write(to_onnx(model, x[:1], options={"zipmap": False}).SerializeToString())
with open(f"{output}/predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["row", "y_true", "y_pred", *(f"p_{name}" for name in model.classes_)])
    for row, truth, share in zip(numpy.flatnonzero(held_out), y[held_out], shares):
        writer.writerow([row, truth, model.classes_[share.argmax()], *share])
